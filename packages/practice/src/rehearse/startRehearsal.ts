import type { CharacterId, FamiliarityLevel, Language, LineId, SceneId, SceneManifest } from '@scripteam/contract/model'
import type { EarSettings } from '../listen/listening.ts'
import type { RehearsalState } from './rehearsal.ts'
import { planRun, type RunChoice, type Step } from './runPlan.ts'

export interface RehearsalStart {
  readonly scenes: readonly SceneManifest[]
  readonly role: CharacterId
  /** Further roles played by the same actor. */
  readonly alsoPlaying?: readonly CharacterId[]
  readonly level: FamiliarityLevel
  readonly run?: RunChoice
  /** Shown one level lower than the rest. */
  readonly weakLines?: readonly LineId[]
  /** Wait before the partner answers, in milliseconds; 0 when left out. */
  readonly responseMs?: number
  /** Speed of the partner's clips; 1 when left out. */
  readonly speed?: number
  /** Keep the pauses that the stage directions ask for. */
  readonly keepPauses?: boolean
  /** The wait after single lines of mine, in milliseconds; see `learnedWaits`. */
  readonly waits?: ReadonlyMap<LineId, number>
  /** Another number in each run plays other takes; left out, the chosen one plays. */
  readonly takeSeed?: number
  /** Read the directions that lead to my lines. */
  readonly narrates?: boolean
  /** False for a run at another pace than on stage; true when left out. */
  readonly isTimed?: boolean
  /** Go on at this line of a run that was left there; the lines before it are not said again. */
  readonly startAt?: LineId
  /** Begin again at the end, until the actor stops. */
  readonly isLoop?: boolean
  /** How the device listens; left out, only taps end a turn. */
  readonly ears?: EarSettings
  /** For lines in no certain language; Spanish when left out. */
  readonly language?: Language
  /** The device's share of errors for this actor; 0 when left out. */
  readonly floor?: number
  /** True when the recogniser is told the line before it is said. */
  readonly isBiased?: boolean
}

/** Lays out a rehearsal and waits for the event `started`. */
export function startRehearsal(start: RehearsalStart): RehearsalState {
  const roles = new Set([start.role, ...(start.alsoPlaying ?? [])])
  const steps = planRun(start.scenes, roles, start.run ?? {})
  return {
    settings: {
      level: start.level,
      weakLines: new Set(start.weakLines ?? []),
      responseMs: start.responseMs ?? 0,
      waits: start.waits ?? new Map(),
      takeSeed: start.takeSeed ?? null,
      narrates: start.narrates ?? false,
      isTimed: start.isTimed ?? true,
      speed: start.speed ?? 1,
      keepPauses: start.keepPauses ?? false,
      isLoop: start.isLoop ?? false,
      language: start.language ?? 'es',
      floor: start.floor ?? 0,
      isBiased: start.isBiased ?? false,
    },
    steps,
    // A line that is not in the run any more begins it anew.
    at: Math.max(
      0,
      steps.findIndex((step) => step.line.id === start.startAt),
    ),
    round: 1,
    phase: { kind: 'ready' },
    play: 0,
    ears: start.ears ?? null,
    voiceOnAtMs: null,
    settling: null,
    feedback: null,
    hintsSeen: new Map(),
    wholeScenes: wholeScenes(start.scenes, steps),
    scenesCompleted: [],
    attempts: 0,
    activeMs: 0,
    clockMs: 0,
    prefetched: [],
  }
}

/** The scenes that the run goes through from the first line to the last. */
function wholeScenes(scenes: readonly SceneManifest[], steps: readonly Step[]): ReadonlySet<SceneId> {
  const planned = new Set(steps.map((step) => step.line.id))
  const isWhole = ({ elements }: SceneManifest) =>
    elements.every((element) => element.kind === 'direction' || planned.has(element.id))
  return new Set(scenes.filter(isWhole).map((scene) => scene.sceneId))
}
