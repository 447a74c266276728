import { createHash } from 'node:crypto'
import { REGIONS } from '@scripteam/contract/api'
import type { Language, Voice } from '@scripteam/contract/model'
import {
  type LineToSpeak,
  SpeechError,
  type SpeechProblem,
  type SpeechSynthesiser,
  type SpokenLine,
} from '@scripteam/pipeline/ports'
import { createMp3Encoder } from 'wasm-media-encoders'
import { hasWords } from './speakable.ts'
import { CLIP_HZ, encodeMp3, type Kbit } from './studio/mp3.ts'
import { estimateWords } from './wordTimes.ts'

export interface ToneVoices extends SpeechSynthesiser {
  /** From now on lines fail with this; null lets them sound again. `times` counts the failures, for ever if left out. */
  failWith(problem: SpeechProblem | null, times?: number): void
  /** How many lines were asked for. */
  readonly asked: number
  close(): void
}

export interface ToneVoicesOptions {
  /** How long each line takes to make. */
  readonly delayMs?: number
  readonly timeLimitMs?: number
  readonly voicesPerLanguage?: number
  /** Bit rate of the clips. */
  readonly kbit?: Kbit
}

/**
 * A synthesiser for tests: each word is a short tone, so that clips are real MP3, quick to make, the same every time and
 * different for each text and voice.
 */
export function createToneVoices(options: ToneVoicesOptions = {}): ToneVoices {
  return new Tones(options)
}

class Tones implements ToneVoices {
  readonly name = 'tone'
  asked = 0
  readonly #delayMs: number
  readonly #timeLimitMs: number
  readonly #count: number
  readonly #kbit: Kbit | undefined
  readonly #encoder = createMp3Encoder()
  #problem: SpeechProblem | null = null
  #failures = 0

  constructor({ delayMs = 0, timeLimitMs = 10_000, voicesPerLanguage = 12, kbit }: ToneVoicesOptions) {
    this.#kbit = kbit
    this.#delayMs = delayMs
    this.#timeLimitMs = timeLimitMs
    this.#count = voicesPerLanguage
  }

  async voices(language: Language): Promise<Voice[]> {
    return Array.from({ length: this.#count }, (_, index) => toneVoice(language, index))
  }

  failWith(problem: SpeechProblem | null, times = Number.POSITIVE_INFINITY): void {
    this.#problem = problem
    this.#failures = times
  }

  async speak(line: LineToSpeak, signal: AbortSignal): Promise<SpokenLine> {
    this.asked++
    const voice = (await this.voices(line.language)).find(({ voiceId }) => voiceId === line.voiceId)
    if (voice === undefined) throw new SpeechError('rejected', `There is no voice ${line.voiceId}.`)
    await pause(Math.min(this.#delayMs, this.#timeLimitMs), signal)
    if (this.#delayMs > this.#timeLimitMs) throw new SpeechError('temporary', 'The line took too long.')
    if (this.#problem !== null && this.#failures-- > 0) throw new SpeechError(this.#problem, 'As the test wanted it.')
    const samples = toneOf(line, voice.basePitchHz ?? 200)
    const durationMs = Math.round((samples.length * 1000) / CLIP_HZ)
    const bytes = encodeMp3(await this.#encoder, samples, this.#kbit)
    return { bytes, mime: 'audio/mpeg', durationMs, leadMs: 0, words: estimateWords(line.text, 0, durationMs) }
  }

  close(): void {
    this.failWith('temporary')
  }
}

function toneVoice(language: Language, index: number): Voice {
  const isFirstHalf = index % 2 === 0
  return {
    provider: 'tone',
    voiceId: `tone/${language}/${index + 1}`,
    name: `Tone ${index + 1}`,
    language,
    region: REGIONS[language][Math.floor(index / 2) % 2 === 0 ? 0 : 1],
    gender: isFirstHalf ? 'female' : 'male',
    age: (['young', 'middle', 'older'] as const)[index % 3] ?? 'middle',
    isBendable: true,
    basePitchHz: (isFirstHalf ? 200 : 110) + 5 * index,
  }
}

/** 330 ms a word, about the pace of speech. The pitch holds the voice and its settings, the text a slight detuning. */
function toneOf({ text, settings }: LineToSpeak, hz: number): Float32Array {
  const words = hasWords(text) ? text.split(/\s+/u).length : 1
  const detune = 1 + (createHash('sha256').update(text).digest()[0] ?? 0) / 10_000
  const pitch = hz * detune * 2 ** (settings.pitch / 12)
  const length = Math.round((0.33 * CLIP_HZ) / settings.rate)
  const swell = (index: number) => 0.3 * Math.sin((Math.PI * index) / length)
  const word = Float32Array.from(
    { length },
    (_, index) => swell(index) * Math.sin((2 * Math.PI * pitch * index) / CLIP_HZ),
  )
  const line = new Float32Array(words * length)
  for (let at = 0; at < line.length; at += length) line.set(word, at)
  return line
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw new SpeechError('cancelled', 'The line was cancelled.')
  if (ms === 0) return
  const over = Promise.withResolvers<void>()
  const timer = setTimeout(over.resolve, ms)
  const cancel = () => over.reject(new SpeechError('cancelled', 'The line was cancelled.'))
  signal.addEventListener('abort', cancel, { once: true })
  await over.promise.finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
  })
}
