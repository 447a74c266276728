type Figure = number | null | undefined

/** The mean of the figures that are known; null when none is. */
export function mean(figures: readonly Figure[]): number | null {
  const known = measured(figures)
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0) / known.length
}

/** The median of the figures that are known; null when none is. */
export function median(figures: readonly Figure[]): number | null {
  return quantile(figures, 0.5)
}

/** The figure below which the share `q` of the known ones lies, interpolated; null when none is known. */
export function quantile(figures: readonly Figure[], q: number): number | null {
  const known = measured(figures).sort((a, b) => a - b)
  const place = (known.length - 1) * q
  const low = known[Math.floor(place)]
  const high = known[Math.ceil(place)]
  return low === undefined || high === undefined ? null : low + (high - low) * (place % 1)
}

export function clamp(figure: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, figure))
}

function measured(figures: readonly Figure[]): number[] {
  return figures.filter((figure) => typeof figure === 'number')
}
