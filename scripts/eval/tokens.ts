/**
 * The words of a text as they are compared: without accents, apostrophes, soft hyphens and case; a hyphen inside
 * a word is dropped, so that "care-\nful" and "careful", "to-day" and "today" are one word.
 */
export function tokens(text: string | undefined): string[] {
  return plain(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Names are equal when their words are. */
export function nameKey(name: string | undefined): string {
  return tokens(name).join(' ')
}

const SILENT = /[\u0300-\u036f\u00ad\u200b\u2060]/g

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(SILENT, '')
    .toLowerCase()
    .replace(/[’‘'`´ʼ]/g, '')
    .replace(/([\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu, '$1')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
}
