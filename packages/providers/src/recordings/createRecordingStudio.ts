import {
  type CutRecording,
  LONGEST_RECORDING_MS,
  type OwnRecording,
  type RecordingProblem,
  type RecordingStudio,
  SpeechError,
} from '@scripteam/pipeline/ports'
import { readWav, type Sound } from '../speech/remote/wav.ts'
import { Seats } from '../speech/seats.ts'
import { isSilent } from '../speech/silence.ts'
import type { Source, StudioDone, StudioJob } from '../speech/studio/job.ts'
import type { Kbit } from '../speech/studio/mp3.ts'
import { openStudioSeat } from '../speech/studio/seat.ts'

export interface RecordingStudioOptions {
  readonly timeLimitMs?: number
  readonly idleMs?: number
  /** Bit rate of the clips. */
  readonly kbit?: Kbit
}

/** The studio for people's own recordings: the same trimming, loudness and MP3 as for the voices. `close` ends its threads. */
export function createRecordingStudio(options: RecordingStudioOptions = {}): RecordingStudio & { close(): void } {
  const { timeLimitMs = 60_000, idleMs = 60_000, kbit } = options
  const seats = new Seats<StudioJob, StudioDone>({
    name: 'The studio for recordings',
    open: () => openStudioSeat(kbit),
    size: 1,
    timeLimitMs,
    idleMs,
  })
  const gains = new Map<string, number>()
  return {
    name: 'studio',
    async cut(recording, signal) {
      const sound = soundOf(recording.bytes)
      if ('problem' in sound) return { kind: 'problem', problem: sound.problem }
      const gainDb = await gainFor(recording, sound, { seats, gains }, signal)
      const done = await seats.ask({ source: sourceOf(sound), want: { kind: 'clip', gainDb } }, signal)
      return clipOf(done)
    },
    close: () => seats.close(),
  }
}

/** Rates that microphones record at, in Hz; any other is a mistake or an attack on the resampler. */
const RATES = { least: 8_000, most: 192_000 }

function soundOf(bytes: Uint8Array): Sound | { problem: RecordingProblem } {
  let sound: Sound
  try {
    sound = readWav(bytes)
  } catch {
    // Whatever is wrong with the file, the same is to be done: record again.
    return { problem: 'unreadable' }
  }
  const { samples, sampleRate } = sound
  if (sampleRate < RATES.least || sampleRate > RATES.most) return { problem: 'unreadable' }
  if ((samples.length * 1000) / sampleRate > LONGEST_RECORDING_MS) return { problem: 'tooLong' }
  return isSilent(sound) ? { problem: 'silent' } : sound
}

/** As for the other voices, in LUFS. */
const TARGET_LUFS = -16
/** A voice is known once it was heard this long. */
const KNOWN_AFTER_SECONDS = 3
/** Further off than any whisper or shout: the microphone has moved. */
const MOVED_DB = 14
const VOICES_KEPT = 500

interface Shelf {
  readonly seats: Seats<StudioJob, StudioDone>
  readonly gains: Map<string, number>
}

/** One gain for a voice, measured on the first recording of three seconds or more. */
async function gainFor({ voice }: OwnRecording, sound: Sound, { seats, gains }: Shelf, signal: AbortSignal) {
  const done = await seats.ask({ source: sourceOf(sound), want: { kind: 'gain', lufs: TARGET_LUFS } }, signal)
  if (done.kind !== 'gain') throw failure(done)
  const known = gains.get(voice)
  if (known !== undefined && Math.abs(known - done.gainDb) <= MOVED_DB) return known
  if (sound.samples.length / sound.sampleRate >= KNOWN_AFTER_SECONDS) gains.set(voice, done.gainDb)
  const [oldest] = gains.keys()
  if (gains.size > VOICES_KEPT && oldest !== undefined) gains.delete(oldest)
  return done.gainDb
}

/** The studio takes the samples it is given away, so it gets a copy. */
function sourceOf({ samples, sampleRate }: Sound): Source {
  return { kind: 'samples', samples: samples.slice(), sampleRate, speedUp: 1 }
}

function clipOf(done: StudioDone): CutRecording {
  if (done.kind !== 'clip') throw failure(done)
  const { bytes, durationMs, leadMs } = done
  return { kind: 'clip', bytes, mime: 'audio/mpeg', durationMs: Math.round(durationMs), leadMs: Math.round(leadMs) }
}

function failure(done: StudioDone): SpeechError {
  return new SpeechError('temporary', `The studio failed: ${done.kind === 'failed' ? done.message : done.kind}`)
}
