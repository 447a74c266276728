import type { BlobId, ScriptId } from '@scripteam/contract/model'
import type { KeptPack } from './keptPack.ts'
import { blobsOf, clipsOf, sizeOf } from './packBlobs.ts'
import type { Packs } from './packs.ts'
import type { Recordings } from './recordings.ts'

/** What one script takes up on this device. */
export interface Holding {
  readonly scriptId: ScriptId
  readonly title: string
  readonly language: string
  /** Recordings and drawings that are here, out of `total`. */
  readonly here: number
  readonly total: number
  /** Of the recordings that are here. */
  readonly bytes: number
}

/** What is kept for an account, the largest first. */
export async function takeInventory(packs: Packs, recordings: Recordings): Promise<Holding[]> {
  const here = await recordings.here()
  const kept = await Promise.all((await packs.list()).map((id) => packs.open(id)))
  return kept.flatMap((pack) => (pack ? [holdingOf(pack, here)] : [])).sort((a, b) => b.bytes - a.bytes)
}

function holdingOf(kept: KeptPack, here: ReadonlySet<BlobId>): Holding {
  const blobs = blobsOf(kept)
  const heard = clipsOf(kept).filter(({ blob }) => here.has(blob))
  return {
    scriptId: kept.pack.scriptId,
    title: kept.pack.title,
    language: kept.pack.language,
    here: blobs.filter((id) => here.has(id)).length,
    total: blobs.length,
    bytes: sizeOf(heard),
  }
}
