import type { Performed } from './actor.ts'

/** How long it took from the end of what I said to the answer, and from the answer being asked for to its sound; milliseconds. */
export interface EarFigures {
  readonly turns: number
  /** Answers that were asked for before I had ended. */
  readonly cutOff: number
  readonly speechEndToDecision: Quantiles
  readonly decisionToSound: Quantiles
  readonly speechEndToSound: Quantiles
}

interface Quantiles {
  readonly p50: number
  readonly p95: number
}

/** The last line of a play may have no answer: it counts for nothing. */
export function figuresOf({ turns, clips }: Performed): EarFigures {
  const answered = turns.flatMap((turn) => {
    const clip = clips.find(({ askedMs }) => askedMs > turn.fromMs)
    return clip ? [{ turn, ...clip }] : []
  })
  const soundsAfter = answered.flatMap(({ turn, audibleMs }) =>
    audibleMs === undefined ? [] : [audibleMs - turn.toMs],
  )
  const sounded = clips.flatMap(({ askedMs, audibleMs }) => (audibleMs === undefined ? [] : [audibleMs - askedMs]))
  return {
    turns: turns.length,
    cutOff: answered.filter(({ turn, askedMs }) => askedMs < turn.toMs).length,
    speechEndToDecision: quantiles(answered.map(({ turn, askedMs }) => askedMs - turn.toMs)),
    decisionToSound: quantiles(sounded),
    speechEndToSound: quantiles(soundsAfter),
  }
}

/** The answers whose sound came latest, which clip of the run each was, and what the device itself adds; milliseconds. */
export function slowestOf({ clips }: Performed, count: number) {
  return clips
    .flatMap(({ audibleMs, askedMs, latencyMs }, clip) =>
      audibleMs === undefined
        ? []
        : [{ clip, lateMs: Math.round(audibleMs - askedMs), latencyMs: Math.round(latencyMs ?? 0) }],
    )
    .toSorted((a, b) => b.lateMs - a.lateMs)
    .slice(0, count)
}

function quantiles(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN)
  return { p50: at(0.5), p95: at(0.95) }
}
