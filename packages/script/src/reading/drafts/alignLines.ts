/** What is compared of two lines: `key` is equal for the same line, `words` overlap for an edited one. */
export interface Alignable {
  readonly key: string
  readonly words: readonly string[]
}

/** Pairs of places: in the old list, in the new list. */
export type Pair = readonly [old: number, fresh: number]

/** From this share of common words on, a line is the same one, edited. */
const EDITED = 0.5
/** Pairs compared word by word between two anchors; beyond that only equal lines are found. */
const MOST_COMPARED = 40_000

/**
 * Finds the lines of an older text in a newer one: lines that stand once in both are anchors, what lies between
 * two anchors is aligned by common words, and last come lines that were moved. No line is paired twice.
 */
export function alignLines(old: readonly Alignable[], fresh: readonly Alignable[]): Pair[] {
  const anchors = inOrder(uniquePairs(old, fresh, all(old), all(fresh)))
  const pairs = [...anchors]
  let [oldFrom, freshFrom] = [0, 0]
  for (const [oldTo, freshTo] of [...anchors, [old.length, fresh.length] as const]) {
    pairs.push(...alignGap(old, fresh, [oldFrom, oldTo], [freshFrom, freshTo]))
    oldFrom = oldTo + 1
    freshFrom = freshTo + 1
  }
  const [pairedOld, pairedFresh] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
  const restOld = all(old).filter((at) => !pairedOld.has(at))
  const restFresh = all(fresh).filter((at) => !pairedFresh.has(at))
  return [...pairs, ...uniquePairs(old, fresh, restOld, restFresh)]
}

function all(list: readonly unknown[]): number[] {
  return list.map((_, at) => at)
}

/** Lines that stand once in each list, by their places in the new one. */
function uniquePairs(
  old: readonly Alignable[],
  fresh: readonly Alignable[],
  olds: number[],
  freshes: number[],
): Pair[] {
  const places = onceEach(old, olds)
  const wanted = onceEach(fresh, freshes)
  return [...wanted].flatMap(([key, freshAt]) => {
    const oldAt = places.get(key)
    return oldAt === undefined ? [] : [[oldAt, freshAt] as const]
  })
}

function onceEach(list: readonly Alignable[], places: readonly number[]): Map<string, number> {
  const once = new Map<string, number>()
  const often = new Set<string>()
  for (const at of places) {
    const key = list[at]?.key ?? ''
    if (once.has(key)) often.add(key)
    else once.set(key, at)
  }
  for (const key of often) once.delete(key)
  return once
}

/** The longest run of pairs that rises in both lists (patience sorting). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = []
  const before: number[] = []
  for (const [at, [old]] of pairs.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[0] ?? 0) < old) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? (tops[low - 1] ?? -1) : -1
    tops[low] = at
  }
  const run: Pair[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) run.unshift(pair)
  }
  return run
}

type Span = readonly [from: number, to: number]

function alignGap(old: readonly Alignable[], fresh: readonly Alignable[], [oldFrom, oldTo]: Span, span: Span): Pair[] {
  const [freshFrom, freshTo] = span
  const [rows, columns] = [oldTo - oldFrom, freshTo - freshFrom]
  const isLarge = rows * columns > MOST_COMPARED
  if (rows <= 0 || columns <= 0) return []
  if (isLarge) return equalsInTurn(old, fresh, [oldFrom, oldTo], span)
  const worth = (i: number, j: number) => likeness(old[oldFrom + i], fresh[freshFrom + j])
  return bestPairs(rows, columns, worth).map(([i, j]) => [oldFrom + i, freshFrom + j] as const)
}

function equalsInTurn(old: readonly Alignable[], fresh: readonly Alignable[], [from, to]: Span, span: Span): Pair[] {
  const places = new Map<string, number[]>()
  for (let at = from; at < to; at++) {
    const key = old[at]?.key ?? ''
    places.set(key, [...(places.get(key) ?? []), at])
  }
  const pairs: Pair[] = []
  for (let at = span[0]; at < span[1]; at++) {
    const place = places.get(fresh[at]?.key ?? '')?.shift()
    if (place !== undefined) pairs.push([place, at])
  }
  return pairs
}

/** 2 for the same line, the share of common words (Dice) for an edited one, 0 for another one. */
function likeness(a: Alignable | undefined, b: Alignable | undefined): number {
  if (!a || !b) return 0
  if (a.key === b.key) return 2
  const left = new Map<string, number>()
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b.words) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common++
  }
  const share = (2 * common) / Math.max(1, a.words.length + b.words.length)
  return share >= EDITED ? share : 0
}

/** The pairs, rising in both lists, that are worth most together. */
function bestPairs(rows: number, columns: number, worth: (i: number, j: number) => number): Pair[] {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const paired = worth(i, j)
      const taken = paired > 0 ? paired + at(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(taken, at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (at(i, j) === at(i + 1, j)) i++
    else if (at(i, j) === at(i, j + 1)) j++
    else pairs.push([i++, j++])
  }
  return pairs
}
