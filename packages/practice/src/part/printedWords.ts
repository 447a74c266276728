/** One word as it stands in the script, with the marks that touch it. */
export interface PrintedWord {
  /** Marks in front of the word: "¿", an opening quote. */
  readonly before: string
  /** The word, inner apostrophes and hyphens included. */
  readonly text: string
  /** Marks behind the word, lone dashes included: ",", "...", " —". */
  readonly after: string
  readonly startsPhrase: boolean
}

const PIECE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su
const PHRASE_END = /[.,;:!?…–—)\]"”»]/u
const PHRASE_OPEN = /[¿¡([“«–—]/u

/** Parts a speech into its words. A phrase begins at the start, after punctuation, at an opening mark and on a new line of verse. */
export function printedWords(text: string): PrintedWord[] {
  const words: PrintedWord[] = []
  let startsPhrase = true
  for (const row of text.split(/\n+/)) {
    for (const piece of row.split(/\s+/).filter(Boolean)) {
      const [, before = '', core = '', after = ''] = PIECE.exec(piece) ?? []
      if (core === '') startsPhrase = hang(words, piece) || startsPhrase
      else {
        words.push({ before, text: core, after, startsPhrase: startsPhrase || PHRASE_OPEN.test(before) })
        startsPhrase = PHRASE_END.test(after)
      }
    }
    startsPhrase = true
  }
  return words
}

/** Hangs marks that stand alone, such as a dash between blanks, on the word before; true when they end a phrase. */
function hang(words: PrintedWord[], marks: string): boolean {
  const last = words.at(-1)
  if (last) words[words.length - 1] = { ...last, after: `${last.after} ${marks}` }
  return PHRASE_END.test(marks)
}

/** Index just behind the phrase that holds the word at `from`. */
export function phraseEnd(words: readonly PrintedWord[], from: number): number {
  const next = words.findIndex((word, index) => index > from && word.startsPhrase)
  return next === -1 ? words.length : next
}

/** The words from `from` up to, not including, `to`, as printed. */
export function printedText(words: readonly PrintedWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.before + word.text + word.after)
    .join(' ')
}
