import type { VoiceSettings } from '@scripteam/contract/model'

/** How a feeling bends a voice: `pitch` in semitones added, `rate` and `range` as factors, `level` in dB. */
interface Bend {
  readonly pitch: number
  readonly rate: number
  readonly range: number
  readonly level: number
}

const CALM: Bend = { pitch: 0, rate: 1, range: 1, level: 0 }

/**
 * Word stems of deliveries, English and Spanish, and how they bend. Directions follow Scherer's review of vocal
 * expression (2003): anger and joy are higher, faster, wider and louder; sadness is the reverse; fear is higher and
 * faster. Sizes are small, so that a character stays recognisable.
 */
const BENDS: [RegExp, Bend][] = [
  [/whisper|susurr|murmur|aside|aparte|voz baja/, { pitch: -1, rate: 0.92, range: 0.5, level: -4 }],
  [
    /fur(y|i)|ang(er|ry)|rage|ira\b|irat|enfad|enoj|rabi|colér|shout|yell|grit/,
    { pitch: 1.5, rate: 1.1, range: 1.4, level: 2 },
  ],
  [
    /happ|joy|glad|cheer|excit|laugh|alegr|feliz|content[ao]|risa|riend|entusias/,
    { pitch: 1, rate: 1.06, range: 1.35, level: 1 },
  ],
  [/afraid|fear|scare|terr|panic|pánic|mied|asust|anxi|nerv/, { pitch: 1.5, rate: 1.1, range: 1.1, level: 0 }],
  [/sad|sorrow|grie|weep|cry|trist|llor|dolor|pen[ao]|melanc/, { pitch: -1, rate: 0.9, range: 0.7, level: -1.5 }],
  [/plead|beg|implor|suplic|rueg|rog/, { pitch: 1, rate: 0.95, range: 1.25, level: 0 }],
  [/tender|gentl|soft|love|cariñ|tiern|dulc|suav|amor/, { pitch: -0.5, rate: 0.94, range: 0.9, level: -1.5 }],
  [/cold|stern|sever|frí|sec[ao]\b|contempt|despre/, { pitch: -1, rate: 0.96, range: 0.6, level: 0 }],
  [/surpris|astonish|sorpre|asombr/, { pitch: 1.5, rate: 1, range: 1.4, level: 0.5 }],
  [/tired|weary|cansad|agotad/, { pitch: -1, rate: 0.9, range: 0.7, level: -1 }],
]

export interface Delivery {
  readonly settings: VoiceSettings
  /** dB above or below the voice's own level. */
  readonly level: number
}

/** The settings of a voice with the feeling of a line added. An unknown feeling changes nothing. */
export function deliver(settings: VoiceSettings, emotion: string | undefined): Delivery {
  const word = (emotion ?? '').toLowerCase()
  const bend = BENDS.find(([stem]) => stem.test(word))?.[1] ?? CALM
  return {
    settings: {
      pitch: settings.pitch + bend.pitch,
      rate: settings.rate * bend.rate,
      range: settings.range * bend.range,
    },
    level: bend.level,
  }
}
