import { createEnding } from './audioEnd'
import type { ClipEnd } from './audioPort'

/** A clip that is sounding. */
export interface Voice {
  ended: Promise<ClipEnd>
  stop(): void
}

/** What a clip may need beyond its length before it counts as stalled: a context that the system suspended sends no end. */
const PATIENCE_MS = 4_000

/** Plays a decoded clip at the speed it was recorded. */
export function playBuffer(context: AudioContext, buffer: AudioBuffer, volume: number): Voice {
  const node = new AudioBufferSourceNode(context, { buffer })
  node.connect(new GainNode(context, { gain: volume })).connect(context.destination)
  const ending = createEnding<ClipEnd>()
  const alarm = setTimeout(
    () => ending.end({ kind: 'failed', reason: 'stalled' }),
    buffer.duration * 1_000 + PATIENCE_MS,
  )
  node.onended = () => ending.end({ kind: 'ended' })
  node.start()
  void ending.whenOver.then(() => {
    clearTimeout(alarm)
    node.onended = null
    node.stop()
  })
  return { ended: ending.whenOver, stop: () => ending.end({ kind: 'stopped' }) }
}
