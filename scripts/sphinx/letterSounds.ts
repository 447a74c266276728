/** The sounds of a word by its spelling, as ARPAbet: "K AE T". */
export type Pronounce = (word: string) => string

/**
 * Letter-to-sound rules learned from a pronouncing dictionary (rows such as `cat K AE T`), for words that it does not
 * have. Each letter of a known word is given the sounds it stands for, none, one or two; a new word's letters then sound
 * as they mostly do among the same neighbours, the widest neighbourhood that is known first (Daelemans and van den Bosch,
 * 1997). Throws for a dictionary without words.
 */
export function learnSounds(rows: readonly string[]): Pronounce {
  const words = rows.flatMap(readRow)
  if (words.length === 0) throw new Error('nothing to learn from')
  const heard = countNeighbourhoods(alignAll(words))
  return (word) =>
    [...word]
      .map((_, at) => soundIn(heard, word, at))
      .filter((sound) => sound !== '')
      .join(' ')
}

interface Known {
  readonly letters: string
  readonly sounds: readonly string[]
}

/** What each letter of a word stands for: "" for none. */
interface Aligned {
  readonly letters: string
  readonly parts: readonly string[]
}

function readRow(row: string): Known[] {
  const [letters = '', ...sounds] = row.trim().split(/\s+/)
  // A second way to say a word, "live(2)", is spelled alike: the first will do.
  return /^[a-z']+$/.test(letters) && sounds.length > 0 ? [{ letters, sounds }] : []
}

const ROUNDS = 4
const MOST_SOUNDS = 2

/** Starts from sounds spread evenly over the letters, and lets the alignments and their counts settle each other. */
function alignAll(words: readonly Known[]): Aligned[] {
  let chances = countPairs(words.flatMap(spread))
  for (let round = 1; round < ROUNDS; round++) {
    chances = countPairs(words.flatMap((word) => align(word, chances)))
  }
  return words.flatMap((word) => align(word, chances))
}

function spread({ letters, sounds }: Known): Aligned[] {
  const place = (at: number) => Math.round((at * sounds.length) / letters.length)
  return [{ letters, parts: [...letters].map((_, at) => sounds.slice(place(at), place(at + 1)).join(' ')) }]
}

/** Log chance of a letter standing for these sounds; what was never seen is unlikely, not impossible. */
type Chances = (letter: string, part: string) => number

function countPairs(aligned: readonly Aligned[]): Chances {
  const all = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const { letters, parts } of aligned) {
    for (const [at, part] of parts.entries()) {
      const letter = letters[at] ?? ''
      all.set(letter, (all.get(letter) ?? 0) + 1)
      pairs.set(`${letter} ${part}`, (pairs.get(`${letter} ${part}`) ?? 0) + 1)
    }
  }
  return (letter, part) => Math.log(((pairs.get(`${letter} ${part}`) ?? 0) + 0.01) / ((all.get(letter) ?? 0) + 1))
}

interface Path {
  readonly score: number
  readonly parts: readonly string[]
}

/** The likeliest way to share the sounds out, in order; none for a word with more sounds than its letters can bear. */
function align({ letters, sounds }: Known, chances: Chances): Aligned[] {
  let paths = new Map<number, Path>([[0, { score: 0, parts: [] }]])
  for (const letter of letters) {
    const next = new Map<number, Path>()
    for (const [used, path] of paths) {
      for (let taken = 0; taken <= MOST_SOUNDS && used + taken <= sounds.length; taken++) {
        const part = sounds.slice(used, used + taken).join(' ')
        const score = path.score + chances(letter, part)
        const known = next.get(used + taken)
        if (!known || score > known.score) next.set(used + taken, { score, parts: [...path.parts, part] })
      }
    }
    paths = next
  }
  const best = paths.get(sounds.length)
  return best ? [{ letters, parts: best.parts }] : []
}

/** Letters before and after, from many to none. */
const NEIGHBOURS: readonly (readonly [number, number])[] = [
  [4, 4],
  [3, 3],
  [2, 3],
  [2, 2],
  [1, 2],
  [1, 1],
  [0, 1],
  [0, 0],
]

type Heard = ReadonlyMap<string, ReadonlyMap<string, number>>

function countNeighbourhoods(aligned: readonly Aligned[]): Heard {
  const heard = new Map<string, Map<string, number>>()
  for (const { letters, parts } of aligned) {
    for (const [at, part] of parts.entries()) {
      for (const [before, after] of NEIGHBOURS) {
        const key = neighbourhood(letters, at, before, after)
        const counts = heard.get(key) ?? new Map<string, number>()
        heard.set(key, counts.set(part, (counts.get(part) ?? 0) + 1))
      }
    }
  }
  return heard
}

function soundIn(heard: Heard, word: string, at: number): string {
  const found = NEIGHBOURS.flatMap(([before, after]) => heard.get(neighbourhood(word, at, before, after)) ?? [])
  const counts = [...(found[0] ?? [])]
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as const)[0]
}

/** "e a t" for the letter "a" of "eat", with the ends of the word marked. */
function neighbourhood(word: string, at: number, before: number, after: number): string {
  const marked = `####${word}####`
  const place = at + 4
  return `${marked.slice(place - before, place)} ${marked[place]} ${marked.slice(place + 1, place + 1 + after)}`
}
