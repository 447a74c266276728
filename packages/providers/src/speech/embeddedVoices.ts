import type { Language, Voice, VoiceSettings, WordTime } from '@scripteam/contract/model'
import { type LineToSpeak, SpeechError, type SpeechSynthesiser, type SpokenLine } from '@scripteam/pipeline/ports'
import { type EmbeddedVoice, type Engine, embeddedVoices } from './catalogue.ts'
import { deliver } from './delivery.ts'
import { espeakRequest } from './espeak/request.ts'
import { type EspeakJob, type EspeakSpeech, openEspeak } from './espeak/seat.ts'
import { fliteRequest } from './flite/request.ts'
import { Seats } from './seats.ts'
import { hasWords, speakable } from './speakable.ts'
import type { Source, StudioDone, StudioJob } from './studio/job.ts'
import type { Kbit } from './studio/mp3.ts'
import { openStudioSeat } from './studio/seat.ts'
import { estimateWords, moved } from './wordTimes.ts'

export interface EmbeddedVoicesOptions {
  /** Child processes and threads at work at once. */
  readonly size?: number
  /** How long one line may take once its turn has come. */
  readonly timeLimitMs?: number
  readonly idleMs?: number
  /** Bit rate of the clips. */
  readonly kbit?: Kbit
}

/** Voices that need nothing installed. `close` ends their processes; they also end with this one. */
export interface EmbeddedVoices extends SpeechSynthesiser {
  close(): void
}

/** Integrated loudness of every voice, in LUFS. */
const TARGET_LUFS = -16

/** Flite and eSpeak NG, made into MP3 of even loudness. Starts its processes with the first line. */
export function createEmbeddedVoices(options: EmbeddedVoicesOptions = {}): EmbeddedVoices {
  return new Embedded(options)
}

class Embedded implements EmbeddedVoices {
  readonly name = 'embedded'
  readonly #voices = new Map(embeddedVoices().map((voice) => [voice.voice.voiceId, voice]))
  readonly #espeak: Seats<EspeakJob, EspeakSpeech>
  readonly #studios: Seats<StudioJob, StudioDone>
  readonly #gains = new Map<string, Promise<number>>()

  constructor({ size = 2, timeLimitMs = 60_000, idleMs = 60_000, kbit }: EmbeddedVoicesOptions) {
    const limits = { size, timeLimitMs, idleMs }
    this.#espeak = new Seats({ name: 'eSpeak NG', open: openEspeak, ...limits })
    this.#studios = new Seats({ name: 'The studio', open: () => openStudioSeat(kbit), ...limits })
  }

  async voices(language: Language): Promise<Voice[]> {
    return [...this.#voices.values()].map(({ voice }) => voice).filter((voice) => voice.language === language)
  }

  async speak(line: LineToSpeak, signal: AbortSignal): Promise<SpokenLine> {
    const { engine } = this.#voice(line)
    const { settings, level } = deliver(line.settings, line.emotion, line.tone)
    const text = speakable(line.text)
    const gainDb = level + (await this.#gain(line, engine, settings, signal))
    const { source, words } = await this.#sound(engine, hasWords(text) ? text : '', settings, signal)
    const done = await this.#studios.ask({ source, want: { kind: 'clip', gainDb } }, signal)
    if (done.kind !== 'clip') throw unexpected(done)
    const { bytes, cutMs } = done
    const [durationMs, leadMs] = [Math.round(done.durationMs), Math.round(done.leadMs)]
    const heard = words ? moved(words, cutMs, durationMs) : estimateWords(text, leadMs, durationMs)
    return { bytes, mime: 'audio/mpeg', durationMs, leadMs, words: heard }
  }

  warm(): void {
    this.#espeak.warm()
    this.#studios.warm()
  }

  close(): void {
    this.#espeak.close()
    this.#studios.close()
  }

  #voice(line: LineToSpeak): EmbeddedVoice {
    const found = this.#voices.get(line.voiceId)
    if (found === undefined) throw new SpeechError('rejected', `There is no voice ${line.voiceId}.`)
    if (found.voice.language === line.language) return found
    throw new SpeechError('rejected', `The voice ${line.voiceId} does not speak ${line.language}.`)
  }

  /** One gain for all lines of a voice in one place of its range, so that they keep their loudness among themselves. */
  async #gain(line: LineToSpeak, engine: Engine, settings: VoiceSettings, signal: AbortSignal): Promise<number> {
    const pitch = Math.round(settings.pitch)
    const key = `${line.voiceId} ${pitch}`
    const known = this.#gains.get(key) ?? this.#measure(line.language, engine, { pitch, rate: 1, range: 1 })
    this.#gains.set(key, known)
    known.catch(() => this.#gains.delete(key))
    return untilCancelled(known, signal)
  }

  async #measure(language: Language, engine: Engine, settings: VoiceSettings): Promise<number> {
    // Others may wait for the same gain, so one line's cancelling must not stop it; the time limit still does.
    const signal = new AbortController().signal
    const { source } = await this.#sound(engine, SAMPLE[language], settings, signal)
    const done = await this.#studios.ask({ source, want: { kind: 'gain', lufs: TARGET_LUFS } }, signal)
    if (done.kind !== 'gain') throw unexpected(done)
    return done.gainDb
  }

  async #sound(
    engine: Engine,
    text: string,
    settings: VoiceSettings,
    signal: AbortSignal,
  ): Promise<{ source: Source; words: WordTime[] | null }> {
    if (text === '') return { source: { kind: 'stillness' }, words: [] }
    if (engine.kind === 'flite') {
      return { source: { kind: 'flite', ...fliteRequest(engine.voice, text, settings) }, words: null }
    }
    const { job, speedUp } = espeakRequest(engine.voice, text, settings)
    const speech = await this.#espeak.ask(job, signal)
    if (speech.kind === 'refused') throw new SpeechError('rejected', `eSpeak NG refused: ${speech.reason}.`)
    const { samples, sampleRate } = speech
    const words = speech.words.map(({ text, startMs, endMs }) => ({
      text,
      startMs: startMs / speedUp,
      endMs: endMs / speedUp,
    }))
    return { source: { kind: 'samples', samples, sampleRate, speedUp }, words }
  }
}

/** What a voice says to have its loudness measured: all vowels, a question, a pause. */
const SAMPLE: Record<Language, string> = {
  es: 'Vino la luna a la fuente, oscura y sin prisa. ¿Quién la esperaba? Nadie: solo el agua, que nunca duerme.',
  en: 'The moon came down to the well, dark and in no hurry. Who was waiting? No one: just the water, which has no need of sleep.',
}

/** Threads break down when memory is short or files are being replaced: worth another try. */
function unexpected(done: StudioDone): SpeechError {
  const detail = done.kind === 'failed' ? done.message : `it answered with a ${done.kind}`
  return new SpeechError('temporary', `The studio failed: ${detail}`)
}

async function untilCancelled<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = Promise.withResolvers<never>()
  const cancel = () => cancelled.reject(new SpeechError('cancelled', 'The line was cancelled.'))
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  return Promise.race([promise, cancelled.promise]).finally(() => signal.removeEventListener('abort', cancel))
}
