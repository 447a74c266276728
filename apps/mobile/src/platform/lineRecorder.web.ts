import type { EarEvents, LineHeard, SaidSound } from './earsPort'

/** Opus at this rate keeps a voice well: some 4 KB a second. */
const BITS_PER_SECOND = 32_000
/** Whoever goes away in the middle of a line is not recorded for ever. */
const LONGEST_MS = 180_000
/** A recorder that has not handed over its sound by then never will. */
const HAND_OVER_MS = 2_000

/** Records each line of mine from the microphone that the ear has open, while it hears. */
export interface LineRecorder {
  begin(line: LineHeard): void
  end(): void
}

/** Null where the browser cannot record. */
export function createLineRecorder(stream: MediaStream, said: NonNullable<EarEvents['said']>): LineRecorder | null {
  if (typeof MediaRecorder === 'undefined') return null
  let stop: () => void = () => undefined
  return {
    begin(line) {
      stop()
      const recording = record(stream)
      if (!recording) return
      const alarm = setTimeout(() => stop(), LONGEST_MS)
      stop = () => {
        clearTimeout(alarm)
        stop = () => undefined
        recording.stop()
        said(line, Promise.race([recording.sound, after(HAND_OVER_MS)]))
      }
    },
    end: () => stop(),
  }
}

function after(ms: number): Promise<null> {
  return new Promise((settle) => setTimeout(() => settle(null), ms))
}

function record(stream: MediaStream): { sound: Promise<SaidSound | null>; stop(): void } | null {
  try {
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND })
    const sound = soundOf(recorder)
    recorder.start()
    return {
      sound,
      stop() {
        if (recorder.state !== 'inactive') recorder.stop()
      },
    }
  } catch {
    // A browser that records in no format it knows: the rehearsal goes on, and this line is not kept.
    return null
  }
}

function soundOf(recorder: MediaRecorder): Promise<SaidSound | null> {
  const sinceMs = performance.now()
  const pieces: Blob[] = []
  return new Promise((settle) => {
    recorder.ondataavailable = ({ data }) => pieces.push(data)
    recorder.onerror = () => settle(null)
    recorder.onstop = () => {
      const durationMs = performance.now() - sinceMs
      const read = new Blob(pieces).arrayBuffer().then((buffer) => ({ bytes: new Uint8Array(buffer), durationMs }))
      settle(read.catch(() => null))
    }
  })
}
