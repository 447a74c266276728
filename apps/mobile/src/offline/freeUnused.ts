import type { BlobId } from '@scripteam/contract/model'
import { KEEPSAKES, readKeepsake } from './keepsake.ts'
import { PACKS, readPack } from './keptPack.ts'
import { blobsOf } from './packBlobs.ts'
import type { DeviceStores, DocumentStore } from './ports.ts'

/** Frees the blobs that no account's pack or keepsake names. */
export async function freeUnused({ documents, blobs }: DeviceStores): Promise<void> {
  // What is here is asked first: a blob that comes meanwhile was named before it was written, and is not among them.
  const here = await blobs.ids()
  const needed = new Set([...(await namedByPacks(documents)), ...(await namedByKeepsakes(documents))])
  for (const id of here) if (!needed.has(id)) await blobs.delete(id)
}

async function namedByPacks(documents: DocumentStore): Promise<BlobId[]> {
  const named: BlobId[] = []
  for (const key of await documents.keys(PACKS)) named.push(...blobsOf(await readPack(documents, key)))
  return named
}

async function namedByKeepsakes(documents: DocumentStore): Promise<BlobId[]> {
  const named: BlobId[] = []
  for (const key of await documents.keys(KEEPSAKES)) {
    const kept = await readKeepsake(documents, key)
    named.push(...(kept?.lines ?? []).flatMap((line) => line.pieces.map((piece) => piece.blob)))
  }
  return named
}
