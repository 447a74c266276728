/** Cuts a text into pieces of at most `longest` characters, after a sentence where it can, else after a word. */
export function pieces(text: string, longest: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > longest) {
    const end = placeToCut(rest, longest)
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

function placeToCut(text: string, longest: number): number {
  const start = text.slice(0, longest + 1)
  const sentence = Math.max(...[...start.matchAll(/[.!?…]["'”’»)]*\s/gu)].map((end) => end.index + end[0].length), 0)
  // A sentence that ends early would leave many small pieces.
  if (sentence > longest / 2) return sentence
  const blank = start.lastIndexOf(' ')
  if (blank > 0) return blank + 1
  // No blank in a whole piece: between two characters, never inside one.
  return /[\uD800-\uDBFF]$/u.test(text.slice(0, longest)) ? longest - 1 : longest
}
