import { clamp, median } from '../figures.ts'
import type { Listening } from './listening.ts'
import { voicedMs } from './voice.ts'

/** How much the usual pace counts against the one at hand: as much as this long a stretch. */
const PRIOR_MS = 300
const PACES = { from: 0.6, to: 3 } as const

/**
 * Voice since the last word that was placed, as a share of what the missing words take at the pace at hand; 0 when none is
 * missing. Text arrives with a delay that varies by a hundred milliseconds and more, so the end of that word is the median of
 * what each recent arrival says of it.
 */
export function beyondShare(listening: Listening, nowMs: number): number {
  const { voice, startedAtMs, arrivals, line, settings } = listening
  const total = voicedMs(voice, startedAtMs, nowMs)
  const ends = endsOf(line.tokens)
  const here = ends[line.place.at] ?? 0
  const missing = (ends.at(-1) ?? 0) - here
  if (missing === 0) return 0
  const heard = arrivals.map(({ at, atMs }) => ({
    expected: ends[at] ?? 0,
    voiced: total - voicedMs(voice, atMs - settings.lagMs, nowMs),
  }))
  const pace = paceOf(heard, settings.pace)
  const placed = median(heard.map(({ expected, voiced }) => voiced + pace * (here - expected))) ?? 0
  return (total - placed) / (Math.max(pace, settings.pace) * missing)
}

/** Expected voice before each place, in milliseconds at an ordinary pace. */
function endsOf(tokens: Listening['line']['tokens']): number[] {
  const ends = [0]
  for (const token of tokens) ends.push((ends.at(-1) ?? 0) + token.ms)
  return ends
}

/** The pace of the last words, drawn towards the actor's usual one while there are few. */
function paceOf(heard: readonly { expected: number; voiced: number }[], usual: number): number {
  const first = heard[0]
  const last = heard.at(-1)
  const expected = (last?.expected ?? 0) - (first?.expected ?? 0)
  if (!first || !last || expected <= 0) return usual
  const pace = (last.voiced - first.voiced + usual * PRIOR_MS) / (expected + PRIOR_MS)
  return clamp(pace, PACES.from, PACES.to)
}
