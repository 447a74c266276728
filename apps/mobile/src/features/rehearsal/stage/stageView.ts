import type { CharacterId, FamiliarityLevel, LineId, PackLine } from '@scripteam/contract/model'
import {
  canAskForLine,
  type FadedLine,
  type Hint,
  levelOfLine,
  presentLine,
  type RehearsalState,
  rungsOf,
  type Step,
  type WordRange,
  wordsSaid,
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
  /** True when others say it with me. */
  isShared: boolean
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
  /** The directions that are my cue are being read out. */
  isNarrating: boolean
  /** There is a hint to ask for, now or over the cue that plays. */
  canAskForLine: boolean
  /** The rung of the hint ladder that my line stands on, and how many there are; null before the first hint. */
  rung: { at: number; of: number } | null
}

const NOTHING: StageView = {
  directions: [],
  cue: null,
  mine: null,
  isMyTurn: false,
  isSpeaking: false,
  isNarrating: false,
  canAskForLine: false,
  rung: null,
}

/** Lays the stage out from the state of a performance. */
export function viewStage({ state, hint }: Performed): StageView {
  const step = state.steps[state.at]
  if (!step) return NOTHING
  const phase = state.phase.kind === 'paused' ? state.phase.before : state.phase.kind
  const isMine = step.kind === 'mine'
  const next = state.steps[state.at + 1]
  const mineNow = isMine ? step : next?.kind === 'mine' ? next : null
  const cue = isMine ? cueOf(state.steps, state.at) : step
  const isSounding = state.phase.kind === 'partnerSpeaking'
  return {
    directions: cue?.directions ?? [],
    cue: cue?.line ?? null,
    mine: mineNow ? myLine(mineNow, state, isMine ? hint : null) : null,
    isMyTurn: phase === 'myTurn',
    isSpeaking: isSounding && !isMine,
    isNarrating: isSounding && isMine,
    canAskForLine: canAskForLine(state),
    rung: rungOf(state, step),
  }
}

function rungOf({ phase, settings }: RehearsalState, { line }: Step): StageView['rung'] {
  if (phase.kind !== 'myTurn' || phase.turn.rung === 0) return null
  return { at: phase.turn.rung, of: rungsOf(line, levelOfLine(settings, line.id)) }
}

/** Which of my roles says a line; the first one for a line that everybody says. */
export function speakerOfMine(line: PackLine | null, roles: readonly CharacterId[]): CharacterId | undefined {
  return roles.find((role) => line?.speakers.includes(role)) ?? roles[0]
}

/** The step before mine, when it is somebody else's in the same scene. */
function cueOf(steps: readonly Step[], at: number): Step | null {
  const before = steps[at - 1]
  if (before?.kind === 'partner' && before.sceneId === steps[at]?.sceneId) return before
  return null
}

/** A line of mine with what its level and the hint on screen leave of it. */
export function myLine(step: Step, state: RehearsalState, hint: Hint | null): MyLine {
  const { line, directions, isShared } = step
  const level = levelOfLine(state.settings, line.id)
  const revealed = revealedBy(state, step, hint)
  const faded = presentLine(line, level, seedOf(line.id), revealed)
  const nextWord = nextWordOf(faded, Math.max(revealed?.to ?? 0, saidOf(state, step)))
  return { id: line.id, line, faded, level, directions, isShared, nextWord }
}

/** The words of the line at hand that were heard already. */
function saidOf({ phase, steps, at }: RehearsalState, step: Step): number {
  return phase.kind === 'myTurn' && steps[at] === step ? wordsSaid(phase.turn) : 0
}

/** The words that hints put into the line; an intention and a spoken prompt put none, and leave what stands there. */
function revealedBy({ phase, steps, at }: RehearsalState, step: Step, hint: Hint | null): WordRange | undefined {
  const shown = phase.kind === 'myTurn' && steps[at] === step ? phase.turn.shown : null
  const isDrawn = hint?.kind === 'words' || hint?.kind === 'phrase' || hint?.kind === 'line'
  if (!isDrawn) return shown ?? undefined
  return shown ? { from: Math.min(shown.from, hint.from), to: Math.max(shown.to, hint.to) } : hint
}

/** The first word neither given away nor said. A line known by heart lights nothing: that would tell where its words are. */
function nextWordOf(faded: FadedLine, behind: number): number | null {
  if (faded.level === 'know_all_lines') return null
  return behind < faded.totalWords ? behind : null
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
