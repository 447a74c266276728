import type { DialogueLine, LineId, ScriptId, Take, UserId } from '@scripteam/contract/model'
import {
  chosenTake,
  earlierOf,
  fits,
  type KeptTake,
  type KeptTakes,
  type OrderParts,
  OutputMissing,
  type PipelineTools,
  type ScriptFacts,
  takesOf,
} from '@scripteam/pipeline'
import { addressTtl, changeDecisions, type Engine, ownScript } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'

/** More takes of one line than anybody tells apart. */
const TAKES_LIMIT = 12

/** A line of a script that was cast, and all that is decided of its takes. */
export interface LineAtHand {
  readonly line: DialogueLine
  readonly parts: OrderParts
}

/** A script as it was cast, with all that is decided of its takes; null while it is not cast. */
export async function castParts(facts: ScriptFacts, { tools }: Pick<Engine, 'tools'>): Promise<OrderParts | null> {
  try {
    const earlier = earlierOf(facts, tools)
    const confirmed = await earlier.output('refine')
    return { confirmed, casting: await earlier.output('castVoices'), takes: facts.decisions.takes }
  } catch (error) {
    if (error instanceof OutputMissing) return null
    throw error
  }
}

/** The line as it reads now. `unread`: the script was not cast yet; `absent`: it has no such line. */
export async function lineAtHand(
  facts: ScriptFacts,
  lineId: LineId,
  engine: Pick<Engine, 'tools'>,
): Promise<LineAtHand | 'absent' | 'unread'> {
  const parts = await castParts(facts, engine)
  if (!parts) return 'unread'
  const line = parts.confirmed.reading.scenes.flatMap((scene) => scene.dialogue).find(({ id }) => id === lineId)
  return line ? { line, parts } : 'absent'
}

/** The line that a new take is for, or why there can be none. */
export async function lineForTake(
  engine: Engine,
  userId: UserId,
  { id, lineId }: { id: ScriptId; lineId: LineId },
): Promise<LineAtHand | 'NOT_FOUND' | 'STILL_READING' | 'TOO_MANY_TAKES'> {
  if (!(await ownScript(engine.db, userId, id))) return 'NOT_FOUND'
  const facts = await engine.tools.store.facts(id)
  const found = facts ? await lineAtHand(facts, lineId, engine) : 'absent'
  if (found === 'unread') return 'STILL_READING'
  if (found === 'absent') return 'NOT_FOUND'
  return isFull(facts?.decisions.takes[lineId]) ? 'TOO_MANY_TAKES' : found
}

/** True for a line that has so many takes that no more are taken. */
export function isFull(kept: KeptTakes | undefined): boolean {
  return (kept?.takes.length ?? 0) >= TAKES_LIMIT
}

/** What the owner sees of the takes of a line, among the recordings that are theirs to hear. */
export async function shownTakes(
  { line, parts }: LineAtHand,
  { engine, now }: CastingDesk,
  { audio: recordings }: Pick<PipelineTools, 'audio'>,
): Promise<Take[]> {
  const chosen = chosenTake(line, parts.takes[line.id])
  const all = await takesOf(line, parts, recordings)
  return Promise.all(
    all.map(async ({ take, audio }) => ({
      ...aboutOf(take),
      isChosen: (take?.id ?? null) === (chosen?.id ?? null),
      fits: !take || fits(take, line),
      audio,
      url: audio && (await engine.blobs.url(audio.blob, addressTtl(now()))),
    })),
  )
}

function aboutOf(take: KeptTake | null): Pick<Take, 'id' | 'kind' | 'direction' | 'by' | 'madeAt'> {
  if (!take) return { id: null, kind: 'cast' }
  const { id, kind, madeAt } = take
  return take.kind === 'directed' ? { id, kind, madeAt, direction: take.direction } : { id, kind, madeAt, by: take.by }
}

/** Changes the takes of one line; takes of a line that nobody touched are none, and the cast voice is heard. */
export async function changeTakes(
  { db }: Pick<Engine, 'db'>,
  script: ScriptId,
  lineId: LineId,
  change: (kept: KeptTakes) => KeptTakes,
): Promise<void> {
  await changeDecisions(db, script, ({ takes }) => {
    const { [lineId]: kept = { chosen: null, takes: [] }, ...others } = takes
    const changed = change(kept)
    return { takes: changed.takes.length === 0 ? others : { ...others, [lineId]: changed } }
  })
}

/** Adds a take and has it heard from now on. */
export function withTake(kept: KeptTakes, take: KeptTake): KeptTakes {
  return { chosen: take.id, takes: [...kept.takes, take] }
}
