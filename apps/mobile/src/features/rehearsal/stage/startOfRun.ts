import type { LineId, PackEnvelope, VoiceInteraction } from '@scripteam/contract/model'
import { deviceFloor, everybodyIn, type RehearsalStart, type RunChoice } from '@scripteam/practice'
import type { RunManner } from '../../../state/index.ts'
import { linesIn } from '../choose/offers.ts'
import { type StageRun, scenesOfRun } from './stageRun.ts'

/** What the device knows of the actor who begins a run. */
export interface ActorKnown {
  manner: RunManner
  /** Speed of the partner's clips, from the settings; 1 is as recorded. */
  speed: number
  /** Shown one level lower than the rest. */
  weakLines: readonly LineId[]
  /** The wait after each line of mine in milliseconds, learned from my own timing. */
  waits: ReadonlyMap<LineId, number>
  /** All that is known of earlier tries, for how well the device hears. */
  attempts: readonly VoiceInteraction[]
  /** Another number for each run: takes of a line take turns. */
  takeSeed: number
}

/** How much faster than usual the partner is in a run "a la italiana", and the fastest that can still be followed. */
const QUICK = 1.5
const FASTEST = 2

/** The run as the reducer wants it. */
export function startOfRun(kept: PackEnvelope, run: StageRun, actor: ActorKnown): RehearsalStart {
  return {
    scenes: scenesOfRun(kept, run),
    role: run.role,
    alsoPlaying: run.alsoPlaying,
    level: run.level,
    weakLines: actor.weakLines,
    language: kept.pack.language,
    floor: floorOf(kept, actor) ?? 0,
    isLoop: run.kind === 'loop',
    ...paceOf(run, actor),
    run: choiceOf(kept, run),
    ...(actor.manner.variesTakes ? { takeSeed: actor.takeSeed } : {}),
    ...(run.at === null ? {} : { startAt: run.at }),
  }
}

/** The device's share of errors for this actor; null until enough lines were read to it. */
export function floorOf(kept: PackEnvelope, { attempts }: Pick<ActorKnown, 'attempts'>): number | null {
  const toHear = linesIn(kept, null).map(({ id, text, language }) => {
    const one = language === 'es' || language === 'en' ? language : kept.pack.language
    return [id, { text, language: one }] as const
  })
  return deviceFloor(attempts, new Map(toHear))
}

function paceOf({ kind }: StageRun, { manner, speed, waits }: ActorKnown) {
  if (kind === 'quick')
    return { speed: Math.min(FASTEST, speed * QUICK), isTimed: false, keepPauses: false, narrates: false }
  const isLearned = manner.response === 'learned'
  return {
    speed,
    keepPauses: manner.keepsPauses,
    narrates: manner.narrates,
    responseMs: isLearned ? 0 : Number(manner.response),
    ...(isLearned ? { waits } : {}),
  }
}

function choiceOf(kept: PackEnvelope, run: StageRun): RunChoice {
  return {
    everybody: everybodyIn(kept.pack.characters),
    ...(run.from === null ? {} : { from: run.from }),
    ...(run.to === null ? {} : { to: run.to }),
    ...(run.lines.length === 0 ? {} : { onlyLines: run.lines }),
    ...(run.kind === 'cues' ? { shuffleSeed: run.seed } : {}),
    ...(run.kind === 'listen' ? { listenOnly: true } : {}),
  }
}
