import type { BlobId, CharacterId, PackElement, Reading, Scene, ScriptId } from '@scripteam/contract/model'
import { titleOf } from '@scripteam/pipeline'
import type { TrackPart } from '@scripteam/pipeline/ports'
import { ownPace } from '@scripteam/practice'
import type { Parts } from '../../parts.ts'
import { practised } from '../practice/index.ts'
import { fileStem, publishedPack } from '../scripts/index.ts'
import { currentReading, type Engine } from '../steps/index.ts'
import type { ExportRow } from './desk.ts'
import { type PlannedPart, planTrack } from './planTrack.ts'

export type MadeFile = { readonly bytes: Uint8Array; readonly file: Omit<NonNullable<ExportRow['file']>, 'bytes'> }

/** A reason why there can be no file now; the app has words for it. */
export type NoFile = 'NOT_FOUND' | 'STILL_READING' | 'PACK_NOT_READY'

export interface Making {
  readonly parts: Parts
  readonly engine: Engine
  readonly signal: AbortSignal
  /** How much is done, from 0 to 1; rejects when nobody wants the file any more. */
  readonly report: (share: number) => Promise<void>
}

/** True for a file that holds the text of a script: it lies sealed. */
export function isSealed({ mime }: { readonly mime: string }): boolean {
  return mime === 'application/pdf'
}

/** Makes the file of an order. */
export async function makeFile(row: ExportRow, making: Making): Promise<MadeFile | NoFile> {
  const facts = await making.engine.tools.store.facts(row.scriptId)
  const reading = facts && (await currentReading(facts, making.engine))
  if (!facts) return 'NOT_FOUND'
  if (!reading) return 'STILL_READING'
  const title = titleOf(facts, reading)
  const role = 'characterId' in row.order ? nameOf(reading, row.order.characterId) : ''
  return row.order.kind === 'pdf'
    ? printed(reading, { title, role }, row.order.characterId ?? null, making)
    : recorded(row, { title, role }, making)
}

interface Label {
  readonly title: string
  readonly role: string
}

function nameOf({ characters }: Reading, id: CharacterId | undefined): string {
  return characters.find((character) => character.id === id)?.name ?? ''
}

async function printed(reading: Reading, label: Label, marked: CharacterId | null, making: Making): Promise<MadeFile> {
  const { parts, signal } = making
  const bytes = await parts.tools.printer.print(
    {
      ...label,
      language: reading.language.overall === 'en' ? 'en' : 'es',
      cast: reading.characters.map(({ name }) => name),
      scenes: reading.scenes.map((scene) => ({ title: scene.title, elements: elementsOf(scene) })),
      marked,
    },
    signal,
  )
  return { bytes, file: { name: `${stemOf(label)}.pdf`, mime: 'application/pdf' } }
}

function elementsOf(scene: Scene): PackElement[] {
  const byId = new Map<string, PackElement>([...scene.dialogue, ...scene.stageDirections].map((one) => [one.id, one]))
  return scene.elements.flatMap(({ id }) => byId.get(id) ?? [])
}

async function recorded({ scriptId, userId, order }: ExportRow, label: Label, making: Making) {
  const { engine, parts, signal } = making
  const publication = await publishedPack(scriptId, engine.db)
  if (!publication || order.kind === 'pdf') return 'PACK_NOT_READY' as const
  const scenes = publication.pack.scenes
    .filter(({ sceneId }) => !order.sceneId || sceneId === order.sceneId)
    .flatMap(({ manifest }) => publication.scenes[manifest] ?? [])
  const pace = await paceOf(engine, scriptId, userId)
  const plan = planTrack({ scenes, role: order.kind === 'cue_track' ? order.characterId : null, pace })
  const track = await parts.tools.soundtracks.make(label, heard(plan.parts, making), signal)
  const { silentLines } = plan
  const file = { name: `${stemOf(label)}.mp3`, mime: track.mime, durationMs: track.durationMs, silentLines }
  return { bytes: track.bytes, file }
}

async function paceOf({ db }: Engine, script: ScriptId, user: ExportRow['userId']) {
  const { sessions } = await practised(db, user, script)
  return ownPace(sessions.flatMap(({ attempts }) => attempts))
}

/** Parts between two reports of progress. */
const REPORT_EVERY = 25

/** The recordings themselves, one after the other. A recording that is gone leaves a pause. */
async function* heard(parts: readonly PlannedPart[], { engine, signal, report }: Making): AsyncGenerator<TrackPart> {
  for (const [at, part] of parts.entries()) {
    if (at % REPORT_EVERY === 0) await report(at / parts.length)
    yield part.kind === 'clip' ? await clipOf(part.blob, engine, signal) : part
  }
}

async function clipOf(id: BlobId, { blobs }: Engine, signal: AbortSignal): Promise<TrackPart> {
  const blob = await blobs.get(id, signal)
  return blob ? { kind: 'clip', bytes: blob.bytes } : { kind: 'silence', ms: 1_000 }
}

function stemOf({ title, role }: Label): string {
  return role === '' ? fileStem(title) : `${fileStem(title)} - ${fileStem(role)}`
}
