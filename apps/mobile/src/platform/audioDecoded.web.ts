import type { BlobId } from '@scripteam/contract/model'
import { type Clip, type ClipSource, DECODED_LIMIT_MS } from './audioPort'

export type Decoded = { kind: 'ready'; buffer: AudioBuffer } | { kind: 'missing' } | { kind: 'undecodable' }

/**
 * The shelf of decoded clips. Decoding an 8 s clip when its cue is due costs 134 ms in Chromium,
 * so the coming ones are decoded ahead, up to 30 s of sound.
 */
export function createDecodedShelf(context: BaseAudioContext, source: ClipSource) {
  const shelf = new Map<BlobId, Promise<Decoded>>()
  const ready = new Map<BlobId, AudioBuffer>()

  function decode(blob: BlobId): Promise<Decoded> {
    const known = shelf.get(blob)
    if (known) return known
    const work = decodeFrom(context, source, blob)
    shelf.set(blob, work)
    // A clip that could not be had is not remembered: it may be there the next time.
    void work.then((decoded) => {
      if (decoded.kind === 'missing') shelf.delete(blob)
      else if (decoded.kind === 'ready' && shelf.get(blob) === work) ready.set(blob, decoded.buffer)
    })
    return work
  }

  async function keep(coming: readonly Clip[]): Promise<void> {
    const wanted = withinLimit(coming)
    for (const blob of shelf.keys()) if (!wanted.has(blob)) letGo(blob)
    for (const blob of wanted) await decode(blob)
  }

  function letGo(blob: BlobId) {
    shelf.delete(blob)
    ready.delete(blob)
  }

  return {
    decode,
    keep,
    /** What can sound this instant; null while it is still to be decoded. */
    atHand: (blob: BlobId) => ready.get(blob) ?? null,
  }
}

/** The next clip always, further ones as long as they fit. */
export function withinLimit(coming: readonly Clip[]): Set<BlobId> {
  const wanted = new Set<BlobId>()
  let total = 0
  for (const clip of coming) {
    total += clip.durationMs
    if (wanted.size > 0 && total > DECODED_LIMIT_MS) break
    wanted.add(clip.blob)
  }
  return wanted
}

async function decodeFrom(context: BaseAudioContext, source: ClipSource, blob: BlobId): Promise<Decoded> {
  const bytes = await source.bytes(blob)
  if (bytes === null) return { kind: 'missing' }
  try {
    // decodeAudioData takes the buffer away from its owner, so it gets a copy.
    return { kind: 'ready', buffer: await context.decodeAudioData(new Uint8Array(bytes).buffer) }
  } catch {
    // The browser says no more than "unable to decode"; the caller falls back to the device's voice.
    return { kind: 'undecodable' }
  }
}
