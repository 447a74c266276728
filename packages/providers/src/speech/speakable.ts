/** Signs that engines would read aloud or take for commands. Each becomes a blank, so positions stay the same. */
const SIGNS = /[*_#~^|\\<>[\]{}\p{Cc}]/gu

/** Text as an engine may read it: NFC, one line, no markup. */
export function speakable(text: string): string {
  return text.normalize('NFC').replace(SIGNS, ' ').trim()
}

/** True when there is a letter or a digit: "..." and "—" are pauses. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** The same text in ASCII, for an engine that knows no more: accents go, quotes and dashes become plain. */
export function asciiOnly(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s*[–—]\s*/g, ', ')
    .replace(/…/g, '...')
    .replace(/[¡¿]/g, '')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, ' ')
}
