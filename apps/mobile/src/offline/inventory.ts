import type { BlobId, LineAudio, ScriptId } from '@scripteam/contract/model'
import type { KeptPack } from './keptPack.ts'
import { blobsOf } from './packBlobs.ts'
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
  /** Of the recordings that are here; worked out from their length. */
  readonly bytes: number
}

/** Recordings are MP3 of 48 kbit/s. */
const BYTES_PER_MS = 6

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
    bytes: Math.round(heard.reduce((sum, { durationMs }) => sum + durationMs * BYTES_PER_MS, 0)),
  }
}

/** Every recording once, however many lines share it. */
function clipsOf(kept: KeptPack): LineAudio[] {
  const elements = Object.values(kept.scenes).flatMap((scene) => scene.elements)
  const audio = elements.flatMap((element) =>
    element.kind === 'dialogue' && element.audio ? [element.audio, ...(element.takes ?? [])] : [],
  )
  return [...new Map(audio.map((clip) => [clip.blob, clip])).values()]
}
