import {
  CharacterId,
  FamiliarityLevel,
  LineId,
  type PackEnvelope,
  SceneId,
  type SceneManifest,
  ScriptId,
} from '@scripteam/contract/model'
import type { RehearsalStart } from '@scripteam/practice'
import { z } from 'zod'

/** What is rehearsed: which script, as whom, how well known, and which part of it. */
export interface StageRun {
  scriptId: ScriptId
  role: CharacterId
  level: FamiliarityLevel
  /** Null for the whole play. */
  sceneId: SceneId | null
  /** Begin at this line instead of the scene's first. */
  from: LineId | null
  /** Only these lines of mine, each with its cue; empty for all. */
  lines: LineId[]
}

/** More would not fit into every browser's address; nobody looks at more lines again in one go. */
const MOST_LINES = 60

const Params = z.object({
  scriptId: ScriptId,
  role: CharacterId,
  level: FamiliarityLevel,
  scene: SceneId.optional(),
  from: LineId.optional(),
  lines: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(LineId).max(MOST_LINES))
    .optional(),
})

/** Reads the run out of an address; null when somebody has edited the address into nonsense. */
export function readRun(params: unknown): StageRun | null {
  const read = Params.safeParse(params)
  if (!read.success) return null
  const { scriptId, role, level, scene, from, lines } = read.data
  return { scriptId, role, level, sceneId: scene ?? null, from: from ?? null, lines: lines ?? [] }
}

/** The address of a run, as Expo Router takes it. */
export function addressOfRun(run: StageRun) {
  const { scriptId, role, level } = run
  return {
    pathname: '/practice/[scriptId]/stage' as const,
    params: {
      scriptId,
      role,
      level,
      ...(run.sceneId === null ? {} : { scene: run.sceneId }),
      ...(run.from === null ? {} : { from: run.from }),
      ...(run.lines.length === 0 ? {} : { lines: run.lines.slice(0, MOST_LINES).join(',') }),
    },
  }
}

/** The scenes that a run goes through, in the order of the play. */
export function scenesOfRun({ pack, scenes }: PackEnvelope, run: StageRun): SceneManifest[] {
  return pack.scenes
    .filter((scene) => run.sceneId === null || scene.sceneId === run.sceneId)
    .flatMap((scene) => scenes[scene.manifest] ?? [])
}

/** The run as the reducer wants it. */
export function startOfRun(kept: PackEnvelope, run: StageRun, speed: number): RehearsalStart {
  return {
    scenes: scenesOfRun(kept, run),
    role: run.role,
    level: run.level,
    speed,
    keepPauses: true,
    run: {
      ...(run.from === null ? {} : { from: run.from }),
      ...(run.lines.length === 0 ? {} : { onlyLines: run.lines }),
    },
  }
}
