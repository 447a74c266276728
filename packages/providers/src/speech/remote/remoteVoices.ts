import type { Language, Voice } from '@scripteam/contract/model'
import {
  type Billing,
  type LineToSpeak,
  SpeechError,
  type SpeechSynthesiser,
  type SpokenLine,
} from '@scripteam/pipeline/ports'
import { hasWords, speakable } from '../speakable.ts'
import type { Kbit } from '../studio/mp3.ts'
import { type Bend, bendOf } from './bend.ts'
import { billingOf } from './billing.ts'
import { Counter } from './counter.ts'
import { flawOf } from './flawOf.ts'
import { pieces } from './pieces.ts'
import type { RemoteProvider, Utterance } from './provider.ts'
import { type Heard, RemoteStudio } from './remoteStudio.ts'
import { VoiceList } from './voiceList.ts'

export interface RemoteVoicesOptions {
  /** Requests at the same time, until the provider names its own number. */
  readonly atOnce?: number
  /** How long the answer to a short line may take; long lines get 5 ms more for each character. */
  readonly timeLimitMs?: number
  /** How long one waits while the account has too many requests in hand. */
  readonly patienceMs?: number
  /** The first wait when the provider is overloaded; the next is twice as long. */
  readonly backOffMs?: number
  /** Bit rate of the clips. */
  readonly kbit?: Kbit
}

/** A synthesiser at the other end of a network. `close` ends its threads; they also end with this process. */
export interface RemoteVoices extends SpeechSynthesiser {
  close(): void
}

/** Makes a synthesiser of a provider: queue, time limits, back-off, pieces, loudness and MP3 are the same for all. */
export function createRemoteVoices(provider: RemoteProvider, options: RemoteVoicesOptions = {}): RemoteVoices {
  return new Remote(provider, options)
}

const MS_A_CHARACTER = 5

class Remote implements RemoteVoices {
  readonly name: string
  readonly billing?: Billing
  readonly #provider: RemoteProvider
  readonly #counter: Counter
  readonly #studio: RemoteStudio
  readonly #list: VoiceList
  readonly #timeLimitMs: number

  constructor(provider: RemoteProvider, options: RemoteVoicesOptions) {
    const { timeLimitMs = 20_000 } = options
    this.name = provider.name
    this.#provider = provider
    this.#timeLimitMs = timeLimitMs
    this.#counter = new Counter(provider, options)
    this.#studio = new RemoteStudio({ name: provider.name, timeLimitMs: 60_000, kbit: options.kbit })
    this.#list = new VoiceList((signal) => this.#counter.guarded(() => provider.listVoices(signal), signal))
    if (provider.usdPer1000 > 0) {
      this.billing = billingOf(provider, (line, heard, signal) => this.#clip(line, heard, this.#bend(line), signal))
    }
  }

  async voices(language: Language): Promise<Voice[]> {
    const { model } = this.#provider
    const spoken = (await this.#list.all()).filter((voice) => voice.language === language)
    return model ? spoken.map((voice) => ({ ...voice, model })) : spoken
  }

  async speak(line: LineToSpeak, signal: AbortSignal): Promise<SpokenLine> {
    if (signal.aborted) throw new SpeechError('cancelled', 'The line was cancelled.')
    await this.#checkVoice(line)
    const text = speakable(line.text)
    if (!hasWords(text)) return this.#studio.pause(signal)
    const bend = this.#bend(line)
    const heard = await this.#heard(line, text, bend, signal)
    // What was bought is kept, even when nobody waits for it any more.
    return this.#clip(line, heard, bend, this.billing ? NEVER : signal)
  }

  warm(): void {
    this.#studio.warm()
    // Whoever needs the list asks again, and hears of the problem then.
    this.#list.all().catch(() => undefined)
  }

  close(): void {
    this.#studio.close()
  }

  #bend(line: LineToSpeak): Bend {
    return bendOf(line, this.#provider.rates)
  }

  async #checkVoice(line: LineToSpeak): Promise<void> {
    // A voice that was cast is known: the list need not be asked for it.
    const known = line.voice ? [line.voice] : await this.#list.all()
    const voice = known.find(({ voiceId, language }) => voiceId === line.voiceId && language === line.language)
    if (voice) return
    throw new SpeechError('rejected', `There is no voice ${line.voiceId} that speaks ${line.language}.`)
  }

  /** The pieces of a line, one after the other. */
  async #heard(line: LineToSpeak, text: string, bend: Bend, signal: AbortSignal): Promise<Heard> {
    const parts = pieces(text, this.#provider.longest)
    const heard: Heard[] = []
    for (const [place, part] of parts.entries()) {
      const around = { before: parts[place - 1] ?? line.around?.before, after: parts[place + 1] ?? line.around?.after }
      const limitMs = this.#timeLimitMs + MS_A_CHARACTER * (this.#timeLimitMs < 1000 ? 0 : part.length)
      try {
        heard.push(await this.#counter.ask(utterance(line, part, bend, around), limitMs, signal))
      } catch (error) {
        throw place > 0 && this.billing ? asCharged(error) : error
      }
    }
    return joined(heard)
  }

  async #clip(line: LineToSpeak, heard: Heard, bend: Bend, signal: AbortSignal): Promise<SpokenLine> {
    try {
      const flaw = flawOf(speakable(line.text), bend.rate, heard)
      if (flaw !== null) throw new SpeechError('temporary', `${this.name} sent a clip of no use: ${flaw}.`)
      return await this.#studio.clip(line, heard, bend.pitch, signal)
    } catch (error) {
      throw this.billing ? asCharged(error) : error
    }
  }
}

const NEVER = new AbortController().signal

function utterance(line: LineToSpeak, text: string, bend: Bend, around: LineToSpeak['around']): Utterance {
  const { voiceId, language, emotion, direction, tone = 'neutral' } = line
  const { rate, range } = bend
  return { text, voiceId, language, rate, range, tone, emotion, direction, ...around }
}

/** It failed after something was bought. */
function asCharged(error: unknown): unknown {
  if (!(error instanceof SpeechError)) return error
  const problem = error.problem === 'cancelled' ? 'cancelled' : 'unsure'
  return new SpeechError(problem, error.message, { cause: error, mayBeCharged: true })
}

function joined(parts: readonly Heard[]): Heard {
  const [first] = parts
  if (first === undefined) throw new Error('a line with words has at least one piece')
  if (parts.length === 1) return first
  const samples = new Int16Array(parts.reduce((sum, part) => sum + part.samples.length, 0))
  let at = 0
  for (const part of parts) {
    samples.set(part.samples, at)
    at += part.samples.length
  }
  // Where words are said to be is counted from the start of a piece: guess them all instead.
  return { samples, sampleRate: first.sampleRate, words: null }
}
