/** A word of a text and where it stands, in UTF-16 units. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The words of a text, with the marks that touch them. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Words that are picked: from the one where it began to the one it reaches, whichever comes first. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The first and last word of a stretch, in order. */
export function endsOf({ from, to }: Stretch): [first: number, last: number] {
  return from <= to ? [from, to] : [to, from]
}

/** The stretch after a key; null for keys that pick nothing. Shift keeps where it began. */
export function stretchedBy(key: string, isShift: boolean, stretch: Stretch, count: number): Stretch | null {
  const to = targetOf(key, stretch.to, count)
  return to === null ? null : { from: isShift ? stretch.from : to, to }
}

/** The stretch after a word is tapped: the first tap begins it, the second ends it, the third begins anew. */
export function stretchedTo(word: number, stretch: Stretch, isBegun: boolean): Stretch {
  return isBegun ? { from: stretch.from, to: word } : { from: word, to: word }
}

function targetOf(key: string, at: number, count: number): number | null {
  const target = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[
    key
  ]
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target))
}
