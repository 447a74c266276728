/** What was foreseen of a line, in [0, 1], and whether it was then said unaided. */
export interface Forecast {
  readonly chance: number
  readonly wasKnown: boolean
}

/** Ends of the bins, finer where most forecasts lie. */
const BINS = [0.2, 0.4, 0.6, 0.75, 0.85, 0.93, 1] as const
/** A forecast counts as much as this many outcomes. */
const FAITH = 4

/**
 * How forecasts are to be set right by the actor's own record: each is drawn towards the share of lines that were known when
 * something alike was foreseen, the more of those there are. Without a record nothing changes.
 */
export function ownRecord(past: readonly Forecast[]): (chance: number) => number {
  const bins = BINS.map(() => ({ foreseen: 0, known: 0, count: 0 }))
  for (const { chance, wasKnown } of past) {
    const bin = bins[binOf(chance)]
    if (!bin) continue
    bin.foreseen += chance
    bin.known += Number(wasKnown)
    bin.count += 1
  }
  return (chance) => {
    const { foreseen, known, count } = bins[binOf(chance)] ?? { foreseen: 0, known: 0, count: 0 }
    const shift = (known - foreseen) / (count + FAITH)
    return Math.min(1, Math.max(0, chance + shift))
  }
}

/** Mean difference between forecast and outcome over ten bins of the forecast, by their size; 0 for none. */
export function calibrationError(all: readonly Forecast[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) => all.filter((f) => Math.min(9, Math.floor(f.chance * 10)) === bin))
  return bins.reduce((sum, bin) => {
    const foreseen = bin.reduce((total, f) => total + f.chance, 0)
    const known = bin.filter((f) => f.wasKnown).length
    return sum + Math.abs(foreseen - known) / Math.max(1, all.length)
  }, 0)
}

function binOf(chance: number): number {
  return BINS.findIndex((end) => chance <= end)
}
