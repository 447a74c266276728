import { createEnding } from './audioEnd'
import type { ClipEnd, Loudness } from './audioPort'
import type { Voice } from './audioVoice.web'

/** What a media element may need beyond the length of its clip before it counts as stalled. */
const PATIENCE_MS = 4_000

/** Plays an address through a media element, which keeps the pitch at another speed; frees the address afterwards. */
export async function playElement(address: string, durationMs: number, how: Loudness): Promise<Voice | ClipEnd> {
  const element = new Audio(address)
  element.preservesPitch = true
  element.playbackRate = how.rate
  element.volume = how.volume
  const ending = createEnding<ClipEnd>()
  const alarm = setTimeout(() => ending.end({ kind: 'failed', reason: 'stalled' }), durationMs / how.rate + PATIENCE_MS)
  element.onended = () => ending.end({ kind: 'ended' })
  element.onerror = () => ending.end({ kind: 'failed', reason: 'undecodable' })
  void ending.whenOver.then(() => {
    clearTimeout(alarm)
    element.pause()
    URL.revokeObjectURL(address)
  })
  try {
    await element.play()
  } catch {
    // The browser refused to sound; the reason it gives is not fit for an actor.
    ending.end({ kind: 'failed', reason: 'blocked' })
    return ending.whenOver
  }
  return { ended: ending.whenOver, stop: () => ending.end({ kind: 'stopped' }) }
}
