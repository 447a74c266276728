import type { EarProblem } from './earsPort'
import { SOUND_TAKEN } from './interruptionsPort'

/** A microphone that is open: `hear(false)` makes it deaf without letting it go. */
export interface Microphone {
  readonly stream: MediaStream
  hear(isHearing: boolean): void
  close(): void
}

/** Opens the microphone, deaf at first, with the browser's own cancelling of echo. */
export async function openMicrophone(onLost: () => void): Promise<Microphone | EarProblem> {
  if (!window.isSecureContext || !navigator.mediaDevices) return 'insecure'
  try {
    return around(await navigator.mediaDevices.getUserMedia({ audio: WISHES }), onLost)
  } catch (error) {
    return problemOf(error)
  }
}

const WISHES: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
}

function around(stream: MediaStream, onLost: () => void): Microphone {
  const tracks = stream.getAudioTracks()
  const hear = (isHearing: boolean) => {
    for (const track of tracks) track.enabled = isHearing
  }
  hear(false)
  // Only an unplugged microphone, or one that was taken away, tells of its end; `stop()` does not.
  for (const track of tracks) track.onended = onLost
  // A call mutes it from outside; `hear(false)` does not.
  for (const track of tracks) track.onmute = () => window.dispatchEvent(new CustomEvent(SOUND_TAKEN))
  return {
    stream,
    hear,
    close() {
      for (const track of tracks) {
        track.onmute = null
        track.stop()
      }
    },
  }
}

function problemOf(error: unknown): EarProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'noMicrophone' : 'broken'
}
