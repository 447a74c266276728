import type { WordTime } from '@scripteam/contract/model'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { SpeechError, type SpokenLine } from '@scripteam/pipeline/ports'
import { deliver } from '../delivery.ts'
import { Seats } from '../seats.ts'
import type { Source, StudioDone, StudioJob } from '../studio/job.ts'
import type { Kbit } from '../studio/mp3.ts'
import { openStudioSeat } from '../studio/seat.ts'
import { estimateWords, moved } from '../wordTimes.ts'
import type { Sound } from './wav.ts'

/** What a provider sent, and when its words are heard in it, if it says so. */
export interface Heard extends Sound {
  readonly words: WordTime[] | null
}

interface RemoteStudioOptions {
  readonly name: string
  readonly timeLimitMs: number
  readonly idleMs?: number
  readonly kbit?: Kbit | undefined
}

/** Integrated loudness of every voice, in LUFS. */
const TARGET_LUFS = -16
/** A voice is known once it was heard this long; before, each of its clips is measured by itself. */
const KNOWN_AFTER_SECONDS = 3

/** Makes clips of what providers send: trimmed, as loud as the other voices, MP3. */
export class RemoteStudio {
  readonly #seats: Seats<StudioJob, StudioDone>
  readonly #gains = new Map<string, number>()

  constructor({ name, timeLimitMs, idleMs = 60_000, kbit }: RemoteStudioOptions) {
    const open = () => openStudioSeat(kbit)
    this.#seats = new Seats({ name: `The studio of ${name}`, open, size: 2, timeLimitMs, idleMs })
  }

  /** `pitch` in semitones: played faster by as much, which a slower speech makes up for. */
  async clip(line: LineToSpeak, heard: Heard, pitch: number, signal: AbortSignal): Promise<SpokenLine> {
    const speedUp = 2 ** (pitch / 12)
    // A feeling keeps its own level: a whisper stays a whisper. A tone is asked of the provider itself.
    const gainDb = deliver(line.settings, line.emotion).level + (await this.#gain(line, heard, speedUp, signal))
    const source: Source = { kind: 'samples', samples: heard.samples, sampleRate: heard.sampleRate, speedUp }
    const done = await this.#clip({ source, want: { kind: 'clip', gainDb } }, signal)
    const words = heard.words?.map(({ text, startMs, endMs }) => ({
      text,
      startMs: startMs / speedUp,
      endMs: endMs / speedUp,
    }))
    return spoken(done, words ? moved(words, done.cutMs, done.durationMs) : null, line.text)
  }

  /** A line without a word: a pause, which costs nothing. */
  async pause(signal: AbortSignal): Promise<SpokenLine> {
    const job: StudioJob = { source: { kind: 'stillness' }, want: { kind: 'clip', gainDb: 0 } }
    return spoken(await this.#clip(job, signal), [], '')
  }

  warm(): void {
    this.#seats.warm()
  }

  close(): void {
    this.#seats.close()
  }

  async #clip(job: StudioJob, signal: AbortSignal) {
    const done = await this.#seats.ask(job, signal)
    if (done.kind === 'clip') return done
    throw new SpeechError('temporary', `The studio failed: ${done.kind === 'failed' ? done.message : done.kind}`)
  }

  /** One gain a voice, measured on what it said first: no line is bought to measure it. */
  async #gain({ voiceId }: LineToSpeak, heard: Heard, speedUp: number, signal: AbortSignal): Promise<number> {
    const known = this.#gains.get(voiceId)
    if (known !== undefined) return known
    // The studio takes the samples it is given away; the clip still needs them.
    const source: Source = { kind: 'samples', samples: heard.samples.slice(), sampleRate: heard.sampleRate, speedUp }
    const done = await this.#seats.ask({ source, want: { kind: 'gain', lufs: TARGET_LUFS } }, signal)
    if (done.kind !== 'gain') throw new SpeechError('temporary', 'The studio could not measure the line.')
    const isLong = heard.samples.length / heard.sampleRate >= KNOWN_AFTER_SECONDS
    if (isLong) this.#gains.set(voiceId, done.gainDb)
    return done.gainDb
  }
}

function spoken(done: Extract<StudioDone, { kind: 'clip' }>, words: WordTime[] | null, text: string): SpokenLine {
  const [durationMs, leadMs] = [Math.round(done.durationMs), Math.round(done.leadMs)]
  const heard = words ?? estimateWords(text, leadMs, durationMs)
  return { bytes: done.bytes, mime: 'audio/mpeg', durationMs, leadMs, words: heard }
}
