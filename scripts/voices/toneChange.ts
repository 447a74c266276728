import { type Language, Tone, type Voice } from '@scripteam/contract/model'
import { createEmbeddedVoices, type EmbeddedVoices } from '@scripteam/providers/speech'
import { type Heard, listenTo } from './heard.ts'

const LINES: Readonly<Record<Language, string>> = {
  es: 'La lluvia moja la arena mientras la niña mira la bahía, y nadie la llama.',
  en: 'The rain ran along the lonely road while a woman was walking home alone.',
}

/** One voice of each engine in each language it speaks. */
const HEARD: readonly (readonly [string, Language])[] = [
  ['espeak/es/m3', 'es'],
  ['espeak/es-419/f2', 'es'],
  ['espeak/en-us/m1', 'en'],
  ['espeak/en-gb-x-rp/f1', 'en'],
  ['flite/slt', 'en'],
  ['flite/rms', 'en'],
]

/** The share by which a tone differs from neutral in what it changes most; of all tones and voices the least. Null without ffmpeg. */
export async function measureToneChange(): Promise<number | null> {
  const voices = createEmbeddedVoices()
  try {
    const least: number[] = []
    for (const [voiceId, language] of HEARD) {
      const changes = await changesOf(voiceId, language, voices)
      if (changes === null) return null
      least.push(...changes)
    }
    return Math.round(1000 * Math.min(...least)) / 1000
  } finally {
    voices.close()
  }
}

async function changesOf(voiceId: Voice['voiceId'], language: Language, voices: EmbeddedVoices) {
  const neutral = await hear(voiceId, language, 'neutral', voices)
  if (neutral === null) {
    console.error('The tones were not measured: ffmpeg is not installed.')
    return null
  }
  const changes: number[] = []
  for (const tone of Tone.options.filter((one) => one !== 'neutral')) {
    const heard = await hear(voiceId, language, tone, voices)
    if (heard === null) return null
    const change = {
      pitch: by(heard, neutral, 'medianHz'),
      rate: by(heard, neutral, 'seconds'),
      energy: by(heard, neutral, 'strength'),
    }
    console.error(`${voiceId} ${tone}: ${JSON.stringify(change)}`)
    changes.push(Math.max(...Object.values(change)))
  }
  return changes
}

async function hear(voiceId: string, language: Language, tone: Tone, voices: EmbeddedVoices): Promise<Heard | null> {
  const settings = { pitch: 0, rate: 1, range: 1 }
  const line = { text: LINES[language], language, voiceId, settings, tone }
  return listenTo((await voices.speak(line, AbortSignal.timeout(60_000))).bytes)
}

function by(heard: Heard, neutral: Heard, what: keyof Heard): number {
  return Math.round(1000 * Math.abs(heard[what] / neutral[what] - 1)) / 1000
}
