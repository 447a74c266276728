import { type Hint, hintAt, rungsOf } from '../part/hints.ts'
import type { WordRange } from '../part/levels.ts'
import { type Act, levelOfLine, type RehearsalState, type Rehearsed, type Turn } from './rehearsal.ts'

/** Shows the next rung of the hint ladder, from where the actor stopped. At the top it is shown again, or nothing is. */
export function climb(
  state: RehearsalState,
  turn: Turn,
  atMs: number,
  top: 'repeat the top' | 'stop at the top' = 'repeat the top',
): Rehearsed {
  const line = state.steps[state.at]?.line
  const level = line ? levelOfLine(state.settings, line.id) : state.settings.level
  const rung = Math.min(turn.rung + 1, line ? rungsOf(line, level) : 0)
  const isAtTop = rung === turn.rung && top === 'stop at the top'
  if (!line || rung === 0 || isAtTop) return { state: withTurn(state, turn), acts: [] }
  const hint = hintAt(line, level, rung, wordsSaid(turn))
  const act: Act = { kind: 'showHint', lineId: line.id, rung, hint }
  const shown = hint.kind === 'prompt' ? turn.shown : reveal(turn.shown, hint)
  const hinted = { ...turn, rung, hintedAtMs: atMs, revealed: reveal(turn.revealed, hint), shown }
  return { state: { ...withTurn(state, hinted), hintsSeen: new Map(state.hintsSeen).set(line.id, rung) }, acts: [act] }
}

function withTurn(state: RehearsalState, turn: Turn): RehearsalState {
  return { ...state, phase: { kind: 'myTurn', turn } }
}

/** How many printed words are behind the actor, as far as was heard. */
export function wordsSaid({ listening: { line } }: Turn): number {
  const last = line.tokens[line.place.at - 1]
  return last ? last.source + 1 : 0
}

/** The stretch of words shown so far, from the first to the last. */
function reveal(before: WordRange | null, hint: Hint): WordRange | null {
  if (!('text' in hint)) return before
  const { from, to } = hint
  return before ? { from: Math.min(before.from, from), to: Math.max(before.to, to) } : { from, to }
}
