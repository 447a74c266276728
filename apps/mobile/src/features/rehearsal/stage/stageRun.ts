import {
  CharacterId,
  FamiliarityLevel,
  type LineAudio,
  LineId,
  type PackEnvelope,
  SceneId,
  type SceneManifest,
  ScriptId,
} from '@scripteam/contract/model'
import { z } from 'zod'

/**
 * What kind of run it is: as written; round and round between two lines; only some lines of mine; cues in any order;
 * only listening; all of it fast and without acting, as Italian companies do ("a la italiana").
 */
export const RunKind = z.enum(['straight', 'loop', 'lines', 'cues', 'listen', 'quick'])
export type RunKind = z.infer<typeof RunKind>

/** What is rehearsed: which script, as whom, how well known, and which part of it in which way. */
export interface StageRun {
  scriptId: ScriptId
  role: CharacterId
  /** Further roles that the same actor plays. */
  alsoPlaying: CharacterId[]
  level: FamiliarityLevel
  kind: RunKind
  /** Null for the whole play. */
  sceneId: SceneId | null
  /** Begin at this line instead of the scene's first, and end after that one. */
  from: LineId | null
  to: LineId | null
  /** Only these lines of mine, each with its cue; empty for all. */
  lines: LineId[]
  /** The order in which cues are drawn, so that a run that was left goes on in the same. */
  seed: number
  /** Where the run was left; null to begin it. */
  at: LineId | null
}

/** A run as it is asked for; what is left out is as in a straight run of everything. */
export type RunWish = Pick<StageRun, 'scriptId' | 'role' | 'level'> & Partial<StageRun>

/** More would not fit into every browser's address; nobody looks at more lines again in one go. */
const MOST_LINES = 60

function listOf<T extends z.ZodType<string, string>>(id: T, most: number) {
  return z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(id).max(most))
    .optional()
}

const Params = z.object({
  scriptId: ScriptId,
  role: CharacterId,
  also: listOf(CharacterId, 20),
  level: FamiliarityLevel,
  kind: RunKind.optional(),
  scene: SceneId.optional(),
  from: LineId.optional(),
  to: LineId.optional(),
  lines: listOf(LineId, MOST_LINES),
  seed: z.coerce.number().int().optional(),
  at: LineId.optional(),
})

/** Reads the run out of an address; null when somebody has edited the address into nonsense. */
export function readRun(params: unknown): StageRun | null {
  const read = Params.safeParse(params)
  if (!read.success) return null
  const { scriptId, role, also, level, kind, scene, from, to, lines, seed, at } = read.data
  return wholeRun({ scriptId, role, alsoPlaying: also, level, kind, sceneId: scene, from, to, lines, seed, at })
}

/** A wish with all that it left out. */
export function wholeRun(wish: { [K in keyof RunWish]: RunWish[K] | undefined } & RunWish): StageRun {
  const { scriptId, role, level, alsoPlaying = [], kind = 'straight', lines = [], seed = 1 } = wish
  const { sceneId = null, from = null, to = null, at = null } = wish
  return { scriptId, role, level, alsoPlaying, kind, lines, seed, sceneId, from, to, at }
}

/** The address of a run, as Expo Router takes it. */
export function addressOfRun(wish: RunWish) {
  return { pathname: '/practice/[scriptId]/stage' as const, params: paramsOf(wholeRun(wish)) }
}

/** A run as the texts of an address, which also keep it in a bookmark. */
export function paramsOf(run: StageRun) {
  const { scriptId, role, level } = run
  return {
    scriptId,
    role,
    level,
    ...(run.kind === 'straight' ? {} : { kind: run.kind }),
    ...(run.alsoPlaying.length === 0 ? {} : { also: run.alsoPlaying.join(',') }),
    ...(run.sceneId === null ? {} : { scene: run.sceneId }),
    ...(run.from === null ? {} : { from: run.from }),
    ...(run.to === null ? {} : { to: run.to }),
    ...(run.lines.length === 0 ? {} : { lines: run.lines.slice(0, MOST_LINES).join(',') }),
    ...(run.seed === 1 ? {} : { seed: String(run.seed) }),
    ...(run.at === null ? {} : { at: run.at }),
  }
}

/** The scenes that a run goes through, in the order of the play. */
export function scenesOfRun({ pack, scenes }: PackEnvelope, run: Pick<StageRun, 'sceneId'>): SceneManifest[] {
  return pack.scenes
    .filter((scene) => run.sceneId === null || scene.sceneId === run.sceneId)
    .flatMap((scene) => scenes[scene.manifest] ?? [])
}

/** The recordings of all lines. */
export function recordingsIn(kept: PackEnvelope): Map<LineId, LineAudio> {
  const elements = Object.values(kept.scenes).flatMap((scene) => scene.elements)
  return new Map(
    elements.flatMap((element) => (element.kind === 'dialogue' && element.audio ? [[element.id, element.audio]] : [])),
  )
}
