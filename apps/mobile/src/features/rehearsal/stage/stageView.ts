import type { FamiliarityLevel, LineId, PackLine } from '@scripteam/contract/model'
import {
  type FadedLine,
  type Hint,
  levelOfLine,
  presentLine,
  type RehearsalState,
  type Step,
  type WordRange,
} from '@scripteam/practice'
import type { Performed } from './performance.ts'

/** My line as it may be drawn, hints worked in. */
export interface MyLine {
  id: LineId
  line: PackLine
  faded: FadedLine
  level: FamiliarityLevel
  /** Printed directions between the cue and this line. */
  directions: readonly string[]
  /** The word to be said next, by its position; null when that is not for showing. */
  nextWord: number | null
}

/** What stands on the stage now. */
export interface StageView {
  /** Printed directions that lead to the cue. */
  directions: readonly string[]
  /** The line I listen to, or have just listened to; null where I begin. */
  cue: PackLine | null
  /** My line: the one at hand, or the one that comes next while my partner speaks. */
  mine: MyLine | null
  isMyTurn: boolean
  isSpeaking: boolean
}

/** Lays the stage out from the state of a performance. */
export function viewStage({ state, hint }: Performed): StageView {
  const step = state.steps[state.at]
  const phase = state.phase.kind === 'paused' ? state.phase.before : state.phase.kind
  const isMyTurn = phase === 'myTurn'
  if (!step) return { directions: [], cue: null, mine: null, isMyTurn: false, isSpeaking: false }
  const next = state.steps[state.at + 1]
  const mineNow = step.kind === 'mine' ? step : next?.kind === 'mine' ? next : null
  const cue = step.kind === 'mine' ? cueOf(state.steps, state.at) : step
  return {
    directions: cue?.directions ?? [],
    cue: cue?.line ?? null,
    mine: mineNow ? myLine(mineNow, state, step.kind === 'mine' ? hint : null) : null,
    isMyTurn,
    isSpeaking: state.phase.kind === 'partnerSpeaking',
  }
}

/** The step before mine, when it is somebody else's in the same scene. */
function cueOf(steps: readonly Step[], at: number): Step | null {
  const before = steps[at - 1]
  if (before?.kind === 'partner' && before.sceneId === steps[at]?.sceneId) return before
  return null
}

function myLine(step: Step, state: RehearsalState, hint: Hint | null): MyLine {
  const { line } = step
  const level = levelOfLine(state.settings, line.id)
  const revealed = revealedBy(hint)
  const faded = presentLine(line, level, seedOf(line.id), revealed)
  return { id: line.id, line, faded, level, directions: step.directions, nextWord: nextWordOf(faded, revealed) }
}

/** The words that a hint puts into the line; an intention and a spoken prompt put none. */
function revealedBy(hint: Hint | null): WordRange | undefined {
  if (hint === null) return undefined
  return hint.kind === 'words' || hint.kind === 'phrase' || hint.kind === 'line'
    ? { from: hint.from, to: hint.to }
    : undefined
}

/** The first word not given away yet. A line known by heart lights nothing: that would tell where its words are. */
function nextWordOf(faded: FadedLine, revealed: WordRange | undefined): number | null {
  if (faded.level === 'know_all_lines') return null
  const word = revealed?.to ?? 0
  return word < faded.totalWords ? word : null
}

/** The same line always fades with the same bars, another line with others. */
function seedOf(id: LineId): number {
  return Number.parseInt(id.slice(-8), 16)
}

/** How far a run has come, from 0 to 1. */
export function shareDone(state: RehearsalState): number {
  if (state.phase.kind === 'finished') return 1
  return state.steps.length === 0 ? 0 : state.at / state.steps.length
}
