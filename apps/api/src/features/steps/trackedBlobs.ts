import type { BlobId } from '@scripteam/contract/model'
import type { BlobStore } from '@scripteam/pipeline/ports'
import { and, eq, inArray, lt, notExists, sql } from 'drizzle-orm'
import { audioCache, audioIntents, blobOwners, blobs, characterAvatars, type Database } from '../../db/index.ts'
import { inChunks } from './inChunks.ts'

/** A blob store whose blobs are known to the database, so that one that nobody needs can be freed. */
export function trackedBlobs(db: Database, store: BlobStore): BlobStore {
  return {
    get: (id, signal) => store.get(id, signal),
    open: (id, signal) => store.open(id, signal),
    url: (id, ttlSeconds) => store.url(id, ttlSeconds),
    async put(bytes, mime, signal) {
      const id = await store.put(bytes, mime, signal)
      await db.insert(blobs).values({ id, mime, bytes: bytes.length }).onConflictDoNothing()
      return id
    },
    async delete(id) {
      await db.delete(blobs).where(eq(blobs.id, id))
      await store.delete(id)
    },
  }
}

/** Takes these blobs away from an owner, and frees those that nobody else needs. */
export async function releaseBlobs(db: Database, store: BlobStore, ownerId: string): Promise<void> {
  const released = await db
    .delete(blobOwners)
    .where(and(eq(blobOwners.ownerKind, 'script'), eq(blobOwners.ownerId, ownerId)))
    .returning({ id: blobOwners.blobId })
  for (const chunk of inChunks(released)) {
    const ids = chunk.map((owner) => owner.id)
    for (const id of await forget(db, ids)) await store.delete(id)
  }
}

/**
 * Frees what a process that was killed left without an owner: a file whose script was never stored, a portrait put
 * away for a script that had gone. What is younger than an hour may still be on its way to its owner.
 */
export async function releaseOwnerless(db: Database, store: BlobStore): Promise<void> {
  const isOld = lt(blobs.createdAt, sql`now() - interval '1 hour'`)
  const recordings = db.select().from(audioCache).where(eq(audioCache.blob, blobs.id))
  const portraits = db
    .select()
    .from(characterAvatars)
    .where(sql`${blobs.id} in (${characterAvatars.blob}, ${characterAvatars.png})`)
  const left = await db
    .select({ id: blobs.id })
    .from(blobs)
    .where(and(isOld, notExists(ownersOf(db)), notExists(recordings), notExists(portraits)))
  for (const chunk of inChunks(left)) {
    const ids = chunk.map((blob) => blob.id)
    for (const id of await forget(db, ids)) await store.delete(id)
  }
}

function ownersOf(db: Database) {
  return db.select().from(blobOwners).where(eq(blobOwners.blobId, blobs.id))
}

/** A line whose recording is gone may be bought again: both are noted together, so that no line is ever neither. */
async function forgetRecordings(db: Database, gone: readonly BlobId[]): Promise<void> {
  const recordings = db.$with('recordings').as(
    db
      .delete(audioCache)
      .where(inArray(audioCache.blob, [...gone]))
      .returning({ key: audioCache.contentKey }),
  )
  const isItsPurchase = inArray(audioIntents.contentKey, db.select({ key: recordings.key }).from(recordings))
  await db
    .with(recordings)
    .update(audioIntents)
    .set({ status: 'forgotten' })
    .where(and(eq(audioIntents.status, 'spent'), isItsPurchase))
}

/** Drops the rows of the blobs that nobody owns; their recordings leave the cache with them. */
async function forget(db: Database, ids: BlobId[]): Promise<BlobId[]> {
  const freed = await db
    .delete(blobs)
    .where(and(inArray(blobs.id, ids), notExists(ownersOf(db))))
    .returning({ id: blobs.id })
  const gone = freed.map((blob) => blob.id)
  if (gone.length > 0) await forgetRecordings(db, gone)
  return gone
}
