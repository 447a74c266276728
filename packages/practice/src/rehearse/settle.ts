import { learnEars } from '../listen/learn.ts'
import { attemptOf } from './attemptOf.ts'
import type { Act, RehearsalState, Rehearsed, Settling } from './rehearsal.ts'

/** Words arrive up to this long after the usual delay of the recogniser, in milliseconds. */
const LATE_MS = 500

/**
 * Records the turn that is settling once nothing more can come of it: at once where nothing was heard of it, and before the
 * rehearsal pauses or ends.
 */
export function settled(next: Rehearsed, atMs: number): Rehearsed {
  const { settling, phase } = next.state
  if (!settling) return next
  const isEnding = phase.kind === 'finished' || phase.kind === 'paused'
  if (!isEnding && atMs < settledAtMs(next.state, settling)) return next
  return recorded(next)
}

/** Records the turn that is settling, if any, whatever may still come of it. */
export function recorded(next: Rehearsed): Rehearsed {
  const { settling, ears } = next.state
  const attempt = settling && attemptOf(next.state, settling)
  if (!settling || !attempt) return next
  const learned = ears && settling.end === 'spoken' ? learnEars(ears, settling.turn.listening) : ears
  const state = { ...next.state, settling: null, ears: learned }
  return { state, acts: beforeTheEnd(next.acts, [{ kind: 'recordAttempt', attempt }]) }
}

/** The next cue sounds before the attempt is written; only the end of the rehearsal waits for it. */
export function beforeTheEnd(acts: readonly Act[], records: readonly Act[]): Act[] {
  const end = acts.findIndex((act) => act.kind === 'finish')
  return end === -1 ? [...acts, ...records] : [...acts.slice(0, end), ...records, ...acts.slice(end)]
}

function settledAtMs(state: RehearsalState, { turn, endedAt }: Settling): number {
  const hearsWords = state.ears?.hearsWords ?? turn.listening.text !== ''
  return hearsWords ? endedAt.atMs + turn.listening.settings.lagMs + LATE_MS : endedAt.atMs
}
