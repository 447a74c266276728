import type { CharacterId, FamiliarityLevel, LineId, SceneId, SceneManifest } from '@scripteam/contract/model'
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
  /** Begin again at the end, until the actor stops. */
  readonly isLoop?: boolean
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
      speed: start.speed ?? 1,
      keepPauses: start.keepPauses ?? false,
      isLoop: start.isLoop ?? false,
    },
    steps,
    at: 0,
    phase: { kind: 'ready' },
    play: 0,
    voiceIsOn: false,
    voiceOnAtMs: null,
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
