/** What a recogniser is told of the language of a scene: which words follow which. Katz's bigrams in the ARPA format. */
export function bigramModel(sentences: readonly (readonly string[])[]): string {
  const { words, pairs } = count(sentences)
  const total = [...words.values()].reduce((sum, times) => sum + times, 0)
  const chance = (word: string) => (word === '<s>' ? 1e-99 : (words.get(word) ?? 0) / total)
  const singles = [...words.keys()].map((word) => {
    const followers = pairs.get(word) ?? new Map<string, number>()
    return `${log(chance(word))} ${word} ${log(backoff(followers, chance))}`
  })
  const doubles = [...pairs].flatMap(([word, followers]) => {
    const all = sum(followers)
    return [...followers].map(([next, times]) => `${log((times - DISCOUNT) / all)} ${word} ${next}`)
  })
  return [
    '\\data\\',
    `ngram 1=${singles.length}`,
    `ngram 2=${doubles.length}`,
    '',
    '\\1-grams:',
    ...singles,
    '',
    '\\2-grams:',
    ...doubles,
    '',
    '\\end\\',
    '',
  ].join('\n')
}

/** Taken from every pair that was seen, for those that were not. */
const DISCOUNT = 0.3

function count(sentences: readonly (readonly string[])[]) {
  const words = new Map<string, number>([
    ['<s>', 1],
    ['</s>', 0],
  ])
  const pairs = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    const whole = ['<s>', ...sentence, '</s>']
    whole.slice(1).forEach((word, index) => {
      words.set(word, (words.get(word) ?? 0) + 1)
      const before = whole[index] ?? ''
      const followers = pairs.get(before) ?? new Map<string, number>()
      pairs.set(before, followers.set(word, (followers.get(word) ?? 0) + 1))
    })
  }
  return { words, pairs }
}

/** The weight of any word behind one that was never followed by it. */
function backoff(followers: ReadonlyMap<string, number>, chance: (word: string) => number): number {
  if (followers.size === 0) return 1
  const left = (DISCOUNT * followers.size) / sum(followers)
  const seen = [...followers.keys()].reduce((all, word) => all + chance(word), 0)
  return left / Math.max(1e-6, 1 - seen)
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, times) => all + times, 0)
}

function log(value: number): string {
  return Math.log10(Math.max(value, 1e-99)).toFixed(4)
}
