/** A place in the line, and when the text that leads there arrived. */
export interface Arrival {
  readonly at: number
  readonly atMs: number
}

/** Arrivals that say something of the pace at hand. */
const RECENT = 8

/** The arrivals after the text put the actor at a place. Going back in the line forgets what led further. */
export function arrive(arrivals: readonly Arrival[], at: number, atMs: number): readonly Arrival[] {
  const last = arrivals.at(-1)
  if (last?.at === at) return arrivals
  return last && at < last.at ? [{ at, atMs }] : [...arrivals.slice(1 - RECENT), { at, atMs }]
}
