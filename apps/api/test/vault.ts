import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { ScriptId, UserId } from '@scripteam/contract/model'
import type { BlobStore } from '@scripteam/pipeline/ports'
import { createDiskBlobs } from '@scripteam/providers/blobs'
import { eq, isNotNull, sql } from 'drizzle-orm'
import {
  blobs,
  connect,
  createSeal,
  type Database,
  keptSecret,
  type Place,
  type Seal,
  scripts,
  users,
} from '../src/db/index.ts'
import { keepBlobs, sealedSources, setDecisions, trackedBlobs } from '../src/features/steps/index.ts'
import { sealedDirectly } from './sealedDirectly.ts'

/** A database and its files as an instance keeps them, with scripts whose texts and files can be told. */
export interface Vault {
  readonly db: Database
  readonly seal: Seal
  readonly sources: BlobStore
  /** So many scripts, every hundredth with a file; one of them as it was sealed before values had keys of their own. */
  fill(count: number, secret: string): Promise<void>
  /** A script whose text and file a master key sealed itself. */
  addDirect(secret: string): Promise<void>
  /** How many texts there are. Throws when a text, a file or the secret of the instance does not open, or is another one. */
  readAll(): Promise<number>
  /** Writes the text of the last scripts again. */
  rewriteTexts(count: number): Promise<void>
  /** How many texts are under the one key and under the other. */
  textsUnder(old: string, now: string): Promise<{ old: number; now: number }>
  /** What lies beside the sealed files: the row and the bytes of a recording. */
  recording(): Promise<unknown>
  close(): Promise<void>
}

const WORDS = 'Volverán las oscuras golondrinas en tu balcón sus nidos a colgar. '
const SOUND = new TextEncoder().encode('a recording')

export async function openVault({ url, folder }: Place & { folder: string }, seal: Seal): Promise<Vault> {
  const connection = await connect({ url, folder: join(folder, 'db') })
  const { db } = connection
  const store = trackedBlobs(db, createDiskBlobs({ folder: join(folder, 'blobs'), signingKey: '' }))
  const sources = sealedSources(db, store, seal)
  const vault = { db, seal, sources, store }
  return {
    ...vault,
    fill: (count, secret) => fill(vault, count, secret),
    addDirect: (secret) => addDirect(vault, secret),
    readAll: () => readAll(vault),
    rewriteTexts: (count) => rewriteTexts(vault, count),
    textsUnder: async (old, now) => ({ old: await textsUnder(vault, old), now: await textsUnder(vault, now) }),
    async recording() {
      const id = await store.put(SOUND, 'audio/mpeg')
      return [await db.select().from(blobs).where(eq(blobs.id, id)), await store.get(id)]
    },
    close: () => connection.close(),
  }
}

type Inside = Pick<Vault, 'db' | 'seal' | 'sources'> & { readonly store: BlobStore }

async function fill(vault: Inside, count: number, secret: string): Promise<void> {
  const { db, seal, sources, store } = vault
  await keptSecret(db, seal, 'token key', async () => 'the secret')
  await store.put(SOUND, 'audio/mpeg')
  const rows = await Promise.all(Array.from({ length: count - 1 }, (_, index) => rowFor(vault, index)))
  for (let from = 0; from < rows.length; from += 100) await db.insert(scripts).values(rows.slice(from, from + 100))
  for (const { id } of rows.filter((_, index) => index % 100 === 0)) {
    const blob = await sources.put(bytesOf(id), 'text/plain')
    await keepBlobs(db, id, [blob])
    await db.update(scripts).set({ sourceBlob: blob }).where(eq(scripts.id, id))
  }
  await addDirect(vault, secret)
}

let owner: UserId | undefined

async function rowFor({ db, seal }: Inside, place: number) {
  const id = randomUUID() as ScriptId
  if (place === 0) {
    owner = randomUUID() as UserId
    await db.insert(users).values({ id: owner, email: `${owner}@example.org`, authProvider: 'local', role: 'member' })
  }
  const { value, key } = seal.sealText(textOf(id))
  return { ...bareRow(id), originalText: value, dataKey: key }
}

function bareRow(id: ScriptId) {
  if (!owner) throw new Error('nobody owns the scripts')
  const fileMetadata = { name: 'a.txt', mime: 'text/plain', bytes: 1, sha256: '' }
  const state = { processingStatus: 'complete', progressStep: 'publish' } as const
  return { id, userId: owner, title: 'A', fileMetadata, ...state }
}

function textOf(id: ScriptId): string {
  return WORDS.repeat(20) + id
}

function bytesOf(id: ScriptId): Uint8Array {
  return Buffer.from(textOf(id))
}

async function addDirect({ db, store }: Inside, secret: string): Promise<void> {
  const id = randomUUID() as ScriptId
  const originalText = `sealed1:${sealedDirectly(secret, bytesOf(id)).toString('base64')}`
  const put = async () =>
    store.put(Buffer.concat([Buffer.from('sealed1\0'), sealedDirectly(secret, bytesOf(id))]), 'text/plain')
  const [sourceBlob, formerReading] = [await put(), await put()]
  await db.insert(scripts).values({ ...bareRow(id), originalText, sourceBlob })
  await setDecisions(db, id, { formerReading })
  await keepBlobs(db, id, [sourceBlob, formerReading])
}

async function readAll({ db, seal, sources }: Inside): Promise<number> {
  const secret = await keptSecret(db, seal, 'token key', async () => 'another one')
  if (secret !== 'the secret') throw new Error('the secret of the instance is another one')
  const rows = await db.select().from(scripts)
  for (const { id, originalText, dataKey, sourceBlob } of rows) {
    if (seal.openText({ value: originalText ?? '', key: dataKey }) !== textOf(id)) throw new Error(`the text of ${id}`)
    // The column holds what the store answered.
    const file = sourceBlob === null ? null : await sources.get(sourceBlob as Parameters<BlobStore['get']>[0])
    if (sourceBlob !== null && Buffer.from(file?.bytes ?? []).toString() !== textOf(id))
      throw new Error(`the file of ${id}`)
  }
  return rows.length
}

async function rewriteTexts({ db, seal }: Inside, count: number): Promise<void> {
  const isSealed = isNotNull(scripts.dataKey)
  const last = await db
    .select({ id: scripts.id })
    .from(scripts)
    .where(isSealed)
    .orderBy(sql`${scripts.id} desc`)
    .limit(count)
  for (const { id } of last) {
    const { value, key } = seal.sealText(textOf(id))
    await db.update(scripts).set({ originalText: value, dataKey: key }).where(eq(scripts.id, id))
  }
}

async function textsUnder({ db }: Inside, secret: string): Promise<number> {
  const { currentId } = createSeal(secret).keys
  return db.$count(scripts, sql`split_part(${scripts.dataKey}, '.', 1) = ${currentId}`)
}
