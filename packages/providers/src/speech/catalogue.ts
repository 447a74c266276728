import type { Gender, Language, Region, Voice, VoiceAge } from '@scripteam/contract/model'
import { VARIANTS, type Variant } from './espeak/variants.ts'
import type { FliteVoice } from './flite/request.ts'

/** Who speaks for a voice: one of the two engines. */
export type Engine = { kind: 'espeak'; voice: string } | { kind: 'flite'; voice: FliteVoice }

export interface EmbeddedVoice {
  readonly voice: Voice
  readonly engine: Engine
}

const PROVIDER = 'embedded'

/** All voices that need nothing installed. Pitches are medians of F0 measured on a sentence in their language. */
export function embeddedVoices(): EmbeddedVoice[] {
  return [...FLITE, ...ACCENTS.flatMap((accent) => VARIANTS.map((variant) => espeakVoice(accent, variant)))]
}

const FLITE: EmbeddedVoice[] = [
  flite('Sally', 'us', 'female', 'middle', 165, { name: 'slt', f0: { mean: 175, spread: 20 }, stretch: 1 }),
  flite('Frank', 'us', 'male', 'middle', 100, { name: 'rms', f0: null, stretch: 0.95 }),
  flite('Kevin', 'us', 'male', 'young', 90, { name: 'kal16', f0: { mean: 95, spread: 11 }, stretch: 1 }),
  flite('Angus', 'uk', 'male', 'middle', 123, { name: 'awb', f0: { mean: 131, spread: 27 }, stretch: 1 }),
]

function flite(
  name: string,
  region: Region,
  gender: Gender,
  age: VoiceAge,
  basePitchHz: number,
  voice: FliteVoice,
): EmbeddedVoice {
  const voiceId = `flite/${voice.name}`
  return {
    voice: {
      provider: PROVIDER,
      voiceId,
      name,
      language: 'en',
      region,
      gender,
      age,
      isBendable: true,
      basePitchHz,
      clarity: 1,
    },
    engine: { kind: 'flite', voice },
  }
}

interface Accent {
  readonly espeak: string
  readonly language: Language
  readonly region: Region
}

const ACCENTS: Accent[] = [
  { espeak: 'es', language: 'es', region: 'spain' },
  { espeak: 'es-419', language: 'es', region: 'mexico' },
  { espeak: 'en-us', language: 'en', region: 'us' },
  { espeak: 'en-gb-x-rp', language: 'en', region: 'uk' },
]

function espeakVoice(
  { espeak, language, region }: Accent,
  { variant, name, gender, age, pitchHz, clarity }: Variant,
): EmbeddedVoice {
  const about = {
    language,
    region,
    gender,
    age,
    isBendable: true,
    basePitchHz: pitchHz[language],
    timbre: `espeak/${variant}`,
    clarity,
  }
  return {
    voice: { provider: PROVIDER, voiceId: `espeak/${espeak}/${variant}`, name: name[language], ...about },
    engine: { kind: 'espeak', voice: `${espeak}+${variant}` },
  }
}
