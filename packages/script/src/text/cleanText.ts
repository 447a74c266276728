const UNSEEN = /[\u200b-\u200d\u2060\ufeff]|\u00ad(?=.)/g
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const LIGATURES = /[\ufb00-\ufb06]/g

/** Text as it is seen: composed letters, plain blanks, no ligatures, no signs without width; a soft hyphen only at the end. */
export function cleanText(text: string): string {
  if (/^[\t\x20-\x7e]*$/.test(text)) return withoutChasm(text)
  const composed = withoutChasm(text.normalize('NFC'))
  if (!/[^\t\x20-\x7e\u00ae-\u024f‘-”–—…]/.test(composed)) return composed
  return composed
    .replace(UNSEEN, '')
    .replace(BLANKS, ' ')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
}

/** Wider than any sheet of paper. */
const CHASM = ' '.repeat(300)

/** Blanks beyond the width of a page say nothing more, and reading over them again and again takes its time. */
function withoutChasm(text: string): string {
  return text.includes(CHASM) ? text.replace(/ {300,}/g, CHASM) : text
}
