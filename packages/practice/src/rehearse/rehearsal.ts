import type {
  AttemptId,
  CueFeedback,
  DetectedLanguage,
  FamiliarityLevel,
  Language,
  LineAudio,
  LineId,
  PackLine,
  SceneId,
  TurnEnd,
  VoiceInteraction,
} from '@scripteam/contract/model'
import type { EarSettings, Listening } from '../listen/listening.ts'
import type { Hint } from '../part/hints.ts'
import { lowerLevel, type WordRange } from '../part/levels.ts'
import type { Step } from './runPlan.ts'

/** What the device adds to every event: its monotonic clock, the time of day, and an unused id for an attempt. */
export interface Stamp {
  /** Milliseconds of a clock that never goes back. */
  readonly atMs: number
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly attemptId: AttemptId
}

export type Tap = 'done' | 'line' | 'back' | 'skip' | 'again'

/**
 * What can happen in a rehearsal. `play` names the playing that an act asked for; an end of an older one is ignored.
 * `heard` brings the recogniser's text of the whole turn so far; `lineId` says of which turn, since the last words of a line
 * arrive when the next one has begun. `voice` tells of a change that happened `sinceMs` ago. `ears` says how the device
 * listens from now on; with null only taps end a turn. `recorded` brings recordings that were made meanwhile. `jumped` takes
 * up an offer to go to my next line.
 */
export type Happening =
  | { kind: 'started' }
  | { kind: 'clipEnded'; lineId: LineId; play?: number }
  | { kind: 'clipFailed'; lineId: LineId; play?: number }
  | { kind: 'tapped'; what: Tap }
  | { kind: 'rated'; feedback: CueFeedback }
  | { kind: 'heard'; text: string; lineId?: LineId }
  | { kind: 'voice'; isOn: boolean; sinceMs?: number }
  | { kind: 'ears'; ears: EarSettings | null }
  | { kind: 'jumped' }
  | { kind: 'recorded'; audio: ReadonlyMap<LineId, LineAudio> }
  | { kind: 'tick' }
  | { kind: 'paused' }
  | { kind: 'resumed' }
  | { kind: 'finished' }
  | { kind: 'abandoned' }

export type RehearsalEvent = Stamp & Happening

/** What the device is to do, in order. Playing comes first, so that nothing delays the cue. */
export type Act =
  | { kind: 'stop' }
  | { kind: 'play'; lineId: LineId; audio: LineAudio; play: number; afterMs: number; speed: number }
  /** The narrator's clips, one after the other; the device's voice reads the text when one of them fails. */
  | {
      kind: 'narrate'
      lineId: LineId
      clips: readonly LineAudio[]
      text: string
      language: DetectedLanguage
      play: number
      speed: number
    }
  | {
      kind: 'speakWithDevice'
      lineId: LineId
      text: string
      language: DetectedLanguage
      play: number
      afterMs: number
      /** The narrator reads the directions before a line of mine. */
      who: 'partner' | 'narrator'
    }
  | { kind: 'waitForActor'; lineId: LineId }
  | { kind: 'showHint'; lineId: LineId; rung: number; hint: Hint }
  | { kind: 'offerJump'; lineId: LineId }
  | { kind: 'recordAttempt'; attempt: VoiceInteraction }
  | { kind: 'prefetch'; lineIds: LineId[] }
  | { kind: 'finish'; status: 'completed' | 'abandoned' }

/** My turn at one line, from the end of its cue. */
export interface Turn {
  readonly startedAtMs: number
  /** True when the partner's line before this one was played to me. */
  readonly wasCued: boolean
  /** Highest rung of the hint ladder shown, 0 for none. */
  readonly rung: number
  /** What was heard of the line. */
  readonly listening: Listening
  /** When the last hint was shown in this turn; null before the first. */
  readonly hintedAtMs: number | null
  /** Printed words that hints have given away, by eye or ear. */
  readonly revealed: WordRange | null
  /** Those of them that stand in the line. */
  readonly shown: WordRange | null
  /** My next line, when I seem to have jumped there. */
  readonly jumpTo: LineId | null
}

/** A turn that is over, whose last words may still arrive. */
export interface Settling {
  /** Index of its step. */
  readonly at: number
  readonly turn: Turn
  readonly end: TurnEnd
  readonly endedAt: Stamp
  readonly feedback: CueFeedback | null
}

/** A line of the partner that is being said. */
export interface Playing {
  readonly play: number
  readonly byDevice: boolean
  /** When it counts as over even if no end is reported. */
  readonly giveUpAtMs: number
}

/** What the app draws. */
export type Phase =
  | { kind: 'ready' }
  | { kind: 'partnerSpeaking'; playing: Playing }
  | { kind: 'myTurn'; turn: Turn }
  | { kind: 'paused'; before: 'partnerSpeaking' | 'myTurn'; turn: Turn | null }
  | { kind: 'finished'; status: 'completed' | 'abandoned' }

/** How a run is rehearsed. */
export interface RunSettings {
  readonly level: FamiliarityLevel
  /** Lines shown one level lower than the rest. */
  readonly weakLines: ReadonlySet<LineId>
  /** Wait before the partner answers, in milliseconds. */
  readonly responseMs: number
  /** The same after single lines of mine, where it is known better. */
  readonly waits: ReadonlyMap<LineId, number>
  /** Speed of the partner's clips; 1 is as recorded. */
  readonly speed: number
  /** Keep the pauses that the stage directions ask for. */
  readonly keepPauses: boolean
  /** Read the directions that lead to my lines, since they are my cue as well. */
  readonly narrates: boolean
  /** False when lines are said at another pace than on stage: then no timing is measured. */
  readonly isTimed: boolean
  /** Varies the takes of a line from run to run and from round to round; null plays the chosen one. */
  readonly takeSeed: number | null
  /** Begin again at the end, until the actor stops. */
  readonly isLoop: boolean
  /** For lines in no certain language. */
  readonly language: Language
  /** The device's share of errors for this actor, 0 to 0.25: see `errorFloor`. */
  readonly floor: number
  /** True when the recogniser is told the line before it is said. */
  readonly isBiased: boolean
}

/** Everything a rehearsal knows. The app reads it and never changes it. */
export interface RehearsalState {
  readonly settings: RunSettings
  readonly steps: readonly Step[]
  /** Index of the step at hand. */
  readonly at: number
  /** How often the run has begun, the first time included: more than once only in a loop. */
  readonly round: number
  readonly phase: Phase
  /** Number of the last playing asked for. */
  readonly play: number
  /** How the device listens; null while only taps end a turn. */
  readonly ears: EarSettings | null
  readonly voiceOnAtMs: number | null
  readonly settling: Settling | null
  readonly feedback: CueFeedback | null
  /** Highest rung shown for lines that have not been attempted since. */
  readonly hintsSeen: ReadonlyMap<LineId, number>
  /** Scenes of which the run holds every line. */
  readonly wholeScenes: ReadonlySet<SceneId>
  readonly scenesCompleted: readonly SceneId[]
  readonly attempts: number
  /** Milliseconds of rehearsal without pauses, up to `clockMs`. */
  readonly activeMs: number
  readonly clockMs: number
  readonly prefetched: readonly LineId[]
}

export interface Rehearsed {
  readonly state: RehearsalState
  readonly acts: readonly Act[]
}

/** The line at hand; null before an empty run and after the end. */
export function lineAtHand(state: RehearsalState): PackLine | null {
  return state.phase.kind === 'finished' ? null : (state.steps[state.at]?.line ?? null)
}

/** My lines still to come, the one at hand included. */
export function linesToGo(state: RehearsalState): number {
  return state.phase.kind === 'finished' ? 0 : state.steps.slice(state.at).filter((step) => step.kind === 'mine').length
}

/** The level at which a line is shown: that of the run, one lower for a weak line. */
export function levelOfLine(settings: RunSettings, lineId: LineId): FamiliarityLevel {
  return settings.weakLines.has(lineId) ? lowerLevel(settings.level) : settings.level
}
