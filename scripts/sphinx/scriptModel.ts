/** Words of a line as a pronouncing dictionary spells them: lower case, with their apostrophes. */
export function spokenWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[a-z']+/g) ?? []
  )
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '')
}

/**
 * A trigram model of sentences in the ARPA format (`ngram-format(5)` of SRILM), smoothed by Witten and Bell (1991):
 * P(w | h) = (c(h w) + T(h) P(w | h')) / (c(h) + T(h)), where T(h) counts the different words after h and h' is h
 * without its first word.
 */
export function arpaModel(sentences: readonly (readonly string[])[]): string {
  const grams = [countGrams(sentences, 1), countGrams(sentences, 2), countGrams(sentences, 3)]
  const after = grams.map(followers)
  const chance = (words: readonly string[]): number => {
    const given = words.slice(0, -1)
    const seen = after[given.length]?.get(given.join(' '))
    // Any word but `<s>`, which only begins.
    const shorter = given.length === 0 ? 1 / ((grams[0]?.size ?? 2) - 1) : chance(words.slice(1))
    if (!seen) return shorter
    const count = grams[given.length]?.get(words.join(' ')) ?? 0
    return (count + seen.kinds * shorter) / (seen.all + seen.kinds)
  }
  const sections = grams.map((gram, at) => [
    `\\${at + 1}-grams:`,
    ...[...gram.keys()].map((words) => {
      const weight = at < 2 ? backOff(after[at + 1]?.get(words)) : ''
      return `${log(words === '<s>' ? 0 : chance(words.split(' ')))} ${words}${weight}`
    }),
    '',
  ])
  const sizes = grams.map((gram, at) => `ngram ${at + 1}=${gram.size}`)
  return ['\\data\\', ...sizes, '', ...sections.flat(), '\\end\\', ''].join('\n')
}

interface Followers {
  readonly all: number
  readonly kinds: number
}

function countGrams(sentences: readonly (readonly string[])[], size: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const words = ['<s>', ...sentence, '</s>']
    for (let at = 0; at + size <= words.length; at++) {
      const gram = words.slice(at, at + size).join(' ')
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
  return counts
}

/** What comes after each history; nothing is said to come `<s>`. */
function followers(gram: ReadonlyMap<string, number>): Map<string, Followers> {
  const found = new Map<string, Followers>()
  for (const [words, count] of gram) {
    if (words === '<s>') continue
    const given = words.split(' ').slice(0, -1).join(' ')
    const { all, kinds } = found.get(given) ?? { all: 0, kinds: 0 }
    found.set(given, { all: all + count, kinds: kinds + 1 })
  }
  return found
}

function backOff(seen: Followers | undefined): string {
  return ` ${log(seen ? seen.kinds / (seen.all + seen.kinds) : 1)}`
}

/** Base 10, as the format wants it; -99 stands for never. */
function log(chance: number): string {
  return chance > 0 ? Math.log10(chance).toFixed(4) : '-99'
}
