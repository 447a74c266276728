/** Word sequences longer than these many cells of a table are parted at anchors first. */
const SMALL = 2e5
const LARGE = 4e6
/** Anchors are runs of words that occur once on both sides: long runs first. */
const RUNS = [6, 4, 3, 2, 1]

/**
 * Aligns two word sequences in order. Returns for each word of `b` the index of its partner in `a`, or -1.
 * Common ends, then patience anchors, then the longest common subsequence in the gaps.
 */
export function align(a: readonly string[], b: readonly string[]): Int32Array {
  const partners = new Int32Array(b.length).fill(-1)
  alignRange({ a, b, partners }, { a0: 0, a1: a.length, b0: 0, b1: b.length }, 0)
  return partners
}

interface Texts {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly partners: Int32Array
}

interface Range {
  a0: number
  a1: number
  b0: number
  b1: number
}

function alignRange(texts: Texts, whole: Range, level: number): void {
  const range = trimEnds(texts, whole)
  const cells = (range.a1 - range.a0) * (range.b1 - range.b0)
  if (cells === 0) return
  const isSmall = cells <= SMALL || (cells <= LARGE && level > 0)
  const found = isSmall ? null : findAnchors(texts, range, level)
  if (found !== null) alignBetween(texts, range, found)
  else if (cells <= 10 * LARGE) alignSubsequence(texts, range)
}

interface Anchors {
  readonly places: Anchor[]
  readonly run: number
  readonly nextLevel: number
}

function findAnchors(texts: Texts, range: Range, level: number): Anchors | null {
  for (let at = level; at < RUNS.length; at++) {
    const run = RUNS[at] ?? 1
    const places = risingAnchors(texts, range, run)
    if (places.length > 0) return { places, run, nextLevel: Math.min(at + 1, RUNS.length - 1) }
  }
  return null
}

function trimEnds({ a, b, partners }: Texts, whole: Range): Range {
  const range = { ...whole }
  while (range.a0 < range.a1 && range.b0 < range.b1 && a[range.a0] === b[range.b0]) partners[range.b0++] = range.a0++
  while (range.a0 < range.a1 && range.b0 < range.b1 && a[range.a1 - 1] === b[range.b1 - 1])
    partners[--range.b1] = --range.a1
  return range
}

function alignBetween(texts: Texts, range: Range, { places, run, nextLevel }: Anchors): void {
  let { a0, b0 } = range
  for (const anchor of places) {
    if (anchor.a < a0 || anchor.b < b0) continue
    alignRange(texts, { a0, a1: anchor.a, b0, b1: anchor.b }, nextLevel)
    const { a, b, partners } = texts
    for (let step = 0; step < run && a[anchor.a + step] === b[anchor.b + step]; step++) {
      if (anchor.a + step < range.a1 && anchor.b + step < range.b1) partners[anchor.b + step] = anchor.a + step
    }
    a0 = anchor.a
    b0 = anchor.b
  }
  alignRange(texts, { a0, a1: range.a1, b0, b1: range.b1 }, nextLevel)
}

interface Anchor {
  a: number
  b: number
}

/** Runs that are unique on both sides, thinned to the longest series that rises on both. */
function risingAnchors({ a, b }: Texts, range: Range, run: number): Anchor[] {
  const inA = uniqueRuns(a, range.a0, range.a1, run)
  const pairs: Anchor[] = []
  for (const [key, at] of uniqueRuns(b, range.b0, range.b1, run)) {
    const partner = inA.get(key)
    if (at >= 0 && partner !== undefined && partner >= 0) pairs.push({ a: partner, b: at })
  }
  return longestRise(pairs.sort((x, y) => x.b - y.b))
}

function uniqueRuns(words: readonly string[], from: number, to: number, run: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at + run <= to; at++) {
    const key = words.slice(at, at + run).join(' ')
    places.set(key, places.has(key) ? -1 : at)
  }
  return places
}

function longestRise(pairs: readonly Anchor[]): Anchor[] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [index, pair] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.a ?? 0) < pair.a) low = middle + 1
      else high = middle
    }
    if (low > 0) before[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const rise: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(pairs[at] as Anchor) // `at` is an index of pairs
  return rise.reverse()
}

function alignSubsequence({ a, b, partners }: Texts, { a0, a1, b0, b1 }: Range): void {
  const rows = a1 - a0
  const width = b1 - b0 + 1
  const table = new Uint16Array((rows + 1) * width)
  const cell = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      table[i * width + j] = a[a0 + i] === b[b0 + j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
    }
  }
  for (let i = 0, j = 0; i < rows && j < width - 1; ) {
    if (a[a0 + i] === b[b0 + j]) partners[b0 + j++] = a0 + i++
    else if (cell(i + 1, j) >= cell(i, j + 1)) i++
    else j++
  }
}
