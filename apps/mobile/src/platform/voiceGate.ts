/** Thresholds of the probability that a frame is speech; between them things stay as they are. */
const SPEECH = 0.45
const NO_SPEECH = 0.3
/** Voice counts after this many frames of it: a click is one. */
const FRAMES_TO_START = 2
/** Silence counts after this long; pauses inside a word are shorter. */
const SILENCE_MS = 160
/** Silero goes on for this long after a voice has ended: 34 to 90 ms by measurement. */
const TAIL_MS = 40
/** A sound that begins this soon after the cue and ends before the echo is over is the cue's own echo in the room. */
const ECHO = { beginsMs: 120, endsMs: 420 } as const

/** Turns probabilities of speech, frame by frame, into a voice that starts and ends. */
export interface VoiceGate {
  /** Listens from now on. */
  open(): void
  /** Listens no more; a voice that is on ends here. */
  close(): void
  /** One frame of sound. True while a voice is on. */
  frame(probability: number): boolean
}

/** `frameMs` is the length of a frame; `tell` is told of a change and how long ago it really happened. */
export function createVoiceGate(frameMs: number, tell: (isOn: boolean, sinceMs: number) => void): VoiceGate {
  let isOpen = false
  let openMs = 0
  let speech = 0
  let quietMs = 0
  /** When the voice began, from the opening on; null in silence. */
  let beganMs: number | null = null
  let isTold = false

  function reset() {
    openMs = 0
    speech = 0
    quietMs = 0
    beganMs = null
    isTold = false
  }
  function heed(probability: number) {
    if (probability >= SPEECH) speech += 1
    else if (probability < NO_SPEECH) speech = 0
    quietMs = probability < NO_SPEECH ? quietMs + frameMs : 0
    if (beganMs === null && speech >= FRAMES_TO_START) beganMs = openMs - speech * frameMs
  }
  function begin() {
    if (beganMs === null || isTold || isPerhapsEcho(beganMs, openMs)) return
    isTold = true
    tell(true, openMs - beganMs)
  }
  function end() {
    if (beganMs === null || quietMs < SILENCE_MS) return
    if (isTold) tell(false, SILENCE_MS + TAIL_MS)
    beganMs = null
    isTold = false
  }

  return {
    open() {
      isOpen = true
      reset()
    },
    close() {
      if (isTold) tell(false, 0)
      isOpen = false
      reset()
    },
    frame(probability) {
      if (!isOpen) return false
      openMs += frameMs
      heed(probability)
      begin()
      end()
      return beganMs !== null
    },
  }
}

function isPerhapsEcho(beganMs: number, nowMs: number): boolean {
  return beganMs < ECHO.beginsMs && nowMs < ECHO.endsMs
}
