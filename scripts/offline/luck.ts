/** A stream of numbers from 0 to 1 (mulberry32): the same seed gives the same evening. */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function oneOf<T>(next: () => number, list: readonly T[]): T {
  const one = list[Math.floor(next() * list.length)]
  if (one === undefined) throw new Error('an empty list')
  return one
}
