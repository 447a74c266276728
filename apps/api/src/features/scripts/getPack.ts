import type { BlobId, PackEnvelope, ScriptId } from '@scripteam/contract/model'
import { type Publication, packSoFar } from '@scripteam/pipeline'
import { desc, eq } from 'drizzle-orm'
import { type Database, practicePacks } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { type Account, addressTtl, type Engine, ownScript, publicAmong, type ScriptRow } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'
import { createDraftDesk, type DraftDesk } from './draftDesk.ts'

/** The published pack, or what is recorded by now; addresses of its blobs beside it. */
export function getPack(desk: ScriptDesk): Handler<'getPack'> {
  const drafts = createDraftDesk(desk.engine)
  return async ({ user, params }) => {
    const row = await ownScript(desk.engine.db, user.id, params.id)
    if (!row) return fail('NOT_FOUND')
    const publication = await packOf(row, desk.engine, drafts, user)
    if (!publication) return fail('PACK_NOT_READY', { status: row.processingStatus, progress: progressOf(row) })
    return envelope(publication, desk)
  }
}

async function packOf(row: ScriptRow, engine: Engine, drafts: DraftDesk, user: Account): Promise<Publication | null> {
  if (row.processingStatus === 'complete') return publishedPack(row.id, engine.db)
  const draft = row.primaryLanguage && (await drafts.draftOf(row.id))
  return draft ? packSoFar(draft, engine.toolsFor(user, row.isSample).audio) : null
}

/** The newest pack of a script; null when none was published. */
export async function publishedPack(script: ScriptId, db: Database): Promise<Publication | null> {
  const newest = desc(practicePacks.createdAt)
  const [row] = await db.select().from(practicePacks).where(eq(practicePacks.scriptId, script)).orderBy(newest).limit(1)
  return row ? { pack: row.pack, scenes: row.scenes } : null
}

async function envelope({ pack, scenes }: Publication, { engine, parts }: ScriptDesk): Promise<PackEnvelope> {
  const now = parts.now()
  const ttl = addressTtl(now)
  const urls: Record<string, string> = {}
  const blobs = blobsOf({ pack, scenes })
  const cdn = parts.config.CDN_URL
  const onCdn = cdn === undefined ? null : await publicAmong(engine.db, [...blobs])
  for (const blob of blobs)
    urls[blob] = onCdn?.has(blob) ? `${cdn}/api/audio/${blob}` : await engine.blobs.url(blob, ttl)
  return {
    pack,
    scenes,
    urls,
    expiresAt: new Date(now.getTime() + ttl * 1000).toISOString(),
    complete: pack.scenes.every((scene) => scene.isRecorded),
  }
}

function blobsOf({ pack, scenes }: Publication): Set<BlobId> {
  const portraits = pack.characters.flatMap((character) => (character.avatar ? facesOf(character.avatar) : []))
  const elements = Object.values(scenes).flatMap((scene) => scene.elements)
  const clips = elements.flatMap((element) =>
    element.audio ? [element.audio, ...(element.kind === 'dialogue' ? (element.takes ?? []) : [])] : [],
  )
  return new Set([...portraits, ...clips.map(({ blob }) => blob)])
}

function facesOf({ blob, png }: NonNullable<PackEnvelope['pack']['characters'][number]['avatar']>): BlobId[] {
  return png ? [blob, png] : [blob]
}

function progressOf(row: ScriptRow) {
  return { step: row.progressStep, percent: row.progressPercent }
}
