/** The middle of several runs of each work, in milliseconds and in order. Rounds alternate, so that a busy machine slows all alike. */
export function mediansMs(rounds: number, works: readonly (() => unknown)[]): number[] {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < works.length; step++) {
      const at = (round + step) % works.length // each takes its turn behind each other
      const began = performance.now()
      works[at]?.()
      times[at]?.push(performance.now() - began)
    }
  }
  return times.map(median)
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
