import type { EarEvents, LineToHear, Transcribe } from './earsPort'
import { oneChannel, toWav } from './wav'

/** Words by a transcription server: what was said is sent at every silence. */
export interface Dictation {
  attend(line: LineToHear | null): void
  /** One frame of sound, and whether a voice is on. */
  frame(sound: Float32Array, isVoice: boolean): void
  close(): void
}

/** Frames of 32 ms kept from before a voice is noticed. */
const LEAD_FRAMES = 12
/** A stretch this long is not sent again with what follows it: 12 s. */
const LONG_FRAMES = 375
/** Of the frames, in samples a second: what the voice detector listens to. */
const RATE = 16_000
/** A server that fails this often in a row is gone. */
const FAILURES = 2

interface Piece {
  frames: Float32Array[]
  text: string
}

/**
 * Collects what is said of a line and has it written down whenever the voice pauses. Recognisers do better with a whole
 * sentence than with its scraps, so a stretch is sent again with what follows, until it is long.
 */
export function createDictation(transcribe: Transcribe, events: Pick<EarEvents, 'text' | 'died'>): Dictation {
  let line: LineToHear | null = null
  let pieces: Piece[] = []
  let lead: Float32Array[] = []
  let wasVoice = false
  let failures = 0

  function record(sound: Float32Array) {
    const open = pieces.at(-1)
    if (wasVoice && open) open.frames.push(sound)
    else if (open && open.frames.length < LONG_FRAMES) open.frames.push(...lead, sound)
    else pieces.push({ frames: [...lead, sound], text: '' })
    lead = []
  }

  async function send(of: LineToHear, among: readonly Piece[], piece: Piece) {
    const length = piece.frames.length
    const text = await transcribe(soundOf(piece.frames), of)
    if (text === null) return failed()
    failures = 0
    // More was said meanwhile, and is on its way.
    if (piece.frames.length !== length && piece.text !== '') return
    piece.text = text.trim()
    events.text(
      of.lineId,
      among
        .map((one) => one.text)
        .join(' ')
        .trim(),
    )
  }
  function failed() {
    failures += 1
    if (failures === FAILURES) events.died('broken')
  }

  function finish() {
    const piece = pieces.at(-1)
    if (wasVoice && line && piece) void send(line, pieces, piece)
    wasVoice = false
  }

  return {
    attend(next) {
      finish()
      line = next
      pieces = []
      lead = []
    },
    frame(sound, isVoice) {
      if (isVoice) record(sound)
      else lead = [...lead.slice(1 - LEAD_FRAMES), sound]
      if (wasVoice && !isVoice) finish()
      wasVoice = isVoice
    },
    close() {
      line = null
      pieces = []
    },
  }
}

function soundOf(frames: readonly Float32Array[]): Blob {
  const pieces = frames.map((frame) => oneChannel([frame]))
  return new Blob([toWav(pieces, RATE)], { type: 'audio/wav' })
}
