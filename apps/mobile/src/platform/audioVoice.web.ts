import { createEnding } from './audioEnd'
import type { ClipEnd } from './audioPort'

/** A clip that is sounding. */
export interface Voice {
  ended: Promise<ClipEnd>
  stop(): void
}

/** What a clip may need beyond its length before it counts as stalled: a context that the system suspended sends no end. */
const PATIENCE_MS = 4_000

/** Samples below this, 50 dB under the loudest there can be, are silence. */
const SILENT = 0.003
/** At most this much silence is left out at the beginning of a clip, and this much of it is kept, in seconds. */
const LEAD = { most: 0.25, kept: 0.005 } as const

/** Seconds of silence that a clip begins with and can do without: an MP3 has up to 50 ms of its encoder's. */
export function leadOf(buffer: Pick<AudioBuffer, 'getChannelData' | 'sampleRate'>): number {
  const most = Math.round(LEAD.most * buffer.sampleRate)
  const first = buffer
    .getChannelData(0)
    .subarray(0, most)
    .findIndex((sample) => Math.abs(sample) >= SILENT)
  return first === -1 ? 0 : Math.max(0, first / buffer.sampleRate - LEAD.kept)
}

/** Plays a decoded clip at the speed it was recorded, from its first sound on. */
export function playBuffer(context: AudioContext, buffer: AudioBuffer, volume: number): Voice {
  const node = new AudioBufferSourceNode(context, { buffer })
  node.connect(new GainNode(context, { gain: volume })).connect(context.destination)
  const ending = createEnding<ClipEnd>()
  const alarm = setTimeout(
    () => ending.end({ kind: 'failed', reason: 'stalled' }),
    buffer.duration * 1_000 + PATIENCE_MS,
  )
  node.onended = () => ending.end({ kind: 'ended' })
  node.start(0, leadOf(buffer))
  void ending.whenOver.then(() => {
    clearTimeout(alarm)
    node.onended = null
    node.stop()
  })
  return { ended: ending.whenOver, stop: () => ending.end({ kind: 'stopped' }) }
}
