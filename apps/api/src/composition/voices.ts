import type { Tier } from '@scripteam/contract/model'
import type { BlobStore, Ledger, LostPurchases, SpeechSynthesiser } from '@scripteam/pipeline/ports'
import {
  createElevenLabs,
  createEmbeddedVoices,
  createOpenAiSpeech,
  createPlayHt,
  createToneVoices,
  KOKORO_VOICES,
  lookUpLost,
  readVoiceList,
  withBackup,
  withCircuit,
  withLedger,
} from '@scripteam/providers/speech'
import type { VoiceProvider } from '../config/voices.ts'
import type { Config } from '../config.ts'
import type { Log } from '../observe/log.ts'

export interface Voices {
  readonly speech: SpeechSynthesiser
  /** Of the tiers that have an order of their own. */
  readonly speechOf: Readonly<Partial<Record<Tier, SpeechSynthesiser>>>
  /** Clears up purchases whose end nobody knows, as far as the providers' books tell. */
  lookUpLost(signal: AbortSignal): Promise<void>
  close(): void
}

/** What paid voices are bought with. */
export interface Till {
  readonly ledger: Ledger & LostPurchases
  readonly blobs: BlobStore
}

/** The synthesisers that the configuration asks for, each opened once, in the order of each tier. */
export function createVoices(config: Config, log: Log, till: Till): Voices {
  const stage = new Stage(config, log, till)
  const { VOICES_FREE: free, VOICES_PREMIUM: premium, VOICES_INSTITUTIONAL: institutional } = config
  return {
    speech: stage.inOrder(config.VOICES),
    speechOf: {
      ...(free && { free: stage.inOrder(free) }),
      ...(premium && { premium: stage.inOrder(premium) }),
      ...(institutional && { institutional: stage.inOrder(institutional) }),
    },
    lookUpLost: (signal) => stage.lookUpLost(signal),
    close: () => stage.close(),
  }
}

type Closing = SpeechSynthesiser & { close(): void }

class Stage {
  readonly #config: Config
  readonly #log: Log
  readonly #till: Till
  readonly #open = new Map<VoiceProvider, { speech: SpeechSynthesiser; opened: Closing }>()

  constructor(config: Config, log: Log, till: Till) {
    this.#config = config
    this.#log = log
    this.#till = till
  }

  /** The embedded voices need nothing and nobody: they are the last to be asked. */
  inOrder(names: readonly VoiceProvider[]): SpeechSynthesiser {
    const isForTests = names.includes('tones')
    const [first, ...others] = new Set<VoiceProvider>(isForTests ? names : [...names, 'embedded'])
    if (first === undefined) throw new Error('an order of voices has at least one name')
    const speech = this.#named(first)
    return others.length === 0 ? speech : withBackup(speech, ...others.map((name) => this.#named(name)))
  }

  async lookUpLost(signal: AbortSignal): Promise<void> {
    const { ledger, blobs } = this.#till
    const opened = [...this.#open.values()].map(({ opened }) => opened)
    await lookUpLost(opened, { ledger, lost: ledger, blobs }, signal)
  }

  close(): void {
    for (const { opened } of this.#open.values()) opened.close()
  }

  #named(name: VoiceProvider): SpeechSynthesiser {
    const known = this.#open.get(name)
    if (known) return known.speech
    const opened = this.#create(name)
    // Whoever runs in this process has no network to fail.
    const speech = name === 'embedded' || name === 'tones' ? opened : this.#fromAfar(opened)
    this.#open.set(name, { speech, opened })
    return speech
  }

  /** The ledger is outside the circuit: a budget that is used up says nothing of the provider's health. */
  #fromAfar(opened: Closing): SpeechSynthesiser {
    const guarded = withCircuit(opened)
    return guarded.billing ? withLedger(guarded, this.#till) : guarded
  }

  #create(name: VoiceProvider): Closing {
    switch (name) {
      case 'embedded':
        return createEmbeddedVoices({ kbit: this.#config.MP3_KBIT })
      case 'tones':
        return createToneVoices({ kbit: this.#config.MP3_KBIT })
      case 'elevenlabs':
        return elevenLabs(this.#config)
      case 'openai-speech':
        return openAiSpeech(this.#config)
      case 'playht':
        this.#log.warn(PLAYHT_IS_GONE)
        return playHt(this.#config)
    }
  }
}

const PLAYHT_IS_GONE =
  'VOICES names playht: PlayHT closed its service at the end of 2025. This works only with a server at PLAYHT_URL that took its format over.'

function elevenLabs(config: Config): Closing {
  const { ELEVENLABS_URL: baseUrl, ELEVENLABS_USD_PER_1000: usdPer1000, MP3_KBIT: kbit } = config
  return createElevenLabs({ apiKey: needed(config, 'ELEVENLABS_API_KEY'), baseUrl, usdPer1000, kbit })
}

function openAiSpeech(config: Config): Closing {
  return createOpenAiSpeech({
    baseUrl: needed(config, 'OPENAI_SPEECH_URL'),
    apiKey: config.OPENAI_SPEECH_API_KEY,
    model: config.OPENAI_SPEECH_MODEL,
    voices: readVoiceList(config.OPENAI_SPEECH_VOICES ?? KOKORO_VOICES),
    takesInstructions: config.OPENAI_SPEECH_INSTRUCTIONS,
    usdPer1000: config.OPENAI_SPEECH_USD_PER_1000,
    kbit: config.MP3_KBIT,
  })
}

function playHt(config: Config): Closing {
  return createPlayHt({
    apiKey: needed(config, 'PLAYHT_API_KEY'),
    userId: needed(config, 'PLAYHT_USER_ID'),
    baseUrl: needed(config, 'PLAYHT_URL'),
    usdPer1000: config.PLAYHT_USD_PER_1000,
    kbit: config.MP3_KBIT,
  })
}

/** Reading the configuration has refused the start without it. */
function needed(
  config: Config,
  name: 'ELEVENLABS_API_KEY' | 'OPENAI_SPEECH_URL' | 'PLAYHT_URL' | 'PLAYHT_API_KEY' | 'PLAYHT_USER_ID',
): string {
  const value = config[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}
