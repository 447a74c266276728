/** A stream of numbers in [0, 1). */
export type Chance = () => number

export function between(chance: Chance, range: { readonly from: number; readonly to: number }): number {
  return range.from + (range.to - range.from) * chance()
}

export function pick<T>(items: readonly T[], chance: Chance): T {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Box and Muller 1958. */
export function normal(chance: Chance, mean: number, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance()))
  return mean + spread * radius * Math.cos(2 * Math.PI * chance())
}

export function logNormal(chance: Chance, median: number, sigma: number): number {
  return median * Math.exp(normal(chance, 0, sigma))
}
