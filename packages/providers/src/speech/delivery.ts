import type { Tone, VoiceSettings } from '@scripteam/contract/model'

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
  [/bitter|amarg/, { pitch: -1, rate: 0.96, range: 0.75, level: 1 }],
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
  [/\bir[oó]n|sarcas|mock|burl/, { pitch: 0.5, rate: 0.94, range: 1.3, level: 0 }],
  [/\bfirm|resol|decid|resuel/, { pitch: -0.5, rate: 0.95, range: 0.85, level: 1.5 }],
  [/thought|pensativ|absort/, { pitch: -0.5, rate: 0.88, range: 0.8, level: -1 }],
  [/\bsing|\bcant[ao]/, { pitch: 1, rate: 0.9, range: 1.5, level: 0 }],
]

/**
 * How a character speaks in general. Pace, melody and strength alone: pitch tells the voices of a cast apart, and is left
 * to casting. Each differs from neutral by a tenth or more in what is heard (`npm run eval:voices -- --only toneChange`).
 */
const TONES: Readonly<Record<Tone, Bend>> = {
  authoritative: { pitch: 0, rate: 0.88, range: 0.85, level: 2 },
  gentle: { pitch: 0, rate: 0.87, range: 0.85, level: -2.5 },
  energetic: { pitch: 0, rate: 1.18, range: 1.4, level: 1.5 },
  melancholic: { pitch: 0, rate: 0.85, range: 0.65, level: -2 },
  neutral: CALM,
}

export interface Delivery {
  readonly settings: VoiceSettings
  /** dB above or below the voice's own level. */
  readonly level: number
}

/** The settings of a voice with its tone and the feeling of a line added. An unknown feeling changes nothing. */
export function deliver(settings: VoiceSettings, emotion: string | undefined, tone: Tone = 'neutral'): Delivery {
  const word = (emotion ?? '').toLowerCase()
  const feeling = BENDS.find(([stem]) => stem.test(word))?.[1] ?? CALM
  const manner = TONES[tone]
  return {
    settings: {
      pitch: settings.pitch + feeling.pitch + manner.pitch,
      rate: settings.rate * feeling.rate * manner.rate,
      range: settings.range * feeling.range * manner.range,
    },
    level: (settings.level ?? 0) + feeling.level + manner.level,
  }
}
