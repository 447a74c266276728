import { type Language, Tone, type Voice } from '@scripteam/contract/model'
import { createEmbeddedVoices, type EmbeddedVoices } from '@scripteam/providers/speech'
import { type Heard, listenTo } from './heard.ts'

const LINES: Readonly<Record<Language, string>> = {
  es: 'La lluvia moja la arena mientras la niña mira la bahía, y nadie la llama.',
  en: 'The rain ran along the lonely road while a woman was walking home alone.',
}

/** What a tone is to change; those that change less are named. */
const WANTED = 0.1

/**
 * The share by which a tone differs from neutral in what it changes most: the least of every tone of every embedded voice
 * in either language. Null without ffmpeg.
 */
export async function measureToneChange(): Promise<number | null> {
  const voices = createEmbeddedVoices()
  try {
    const least: number[] = []
    const all = (await Promise.all((['es', 'en'] as const).map((language) => voices.voices(language)))).flat()
    for (const { voiceId, language } of all) {
      const changes = await changesOf(voiceId, language, voices)
      if (changes === null) return null
      least.push(...changes)
    }
    console.error(`toneChange: ${least.length} tones of ${all.length} voices`)
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
    const most = Math.max(...Object.values(change))
    if (most < WANTED) console.error(`${voiceId} ${tone}: ${JSON.stringify(change)}`)
    changes.push(most)
  }
  return changes
}

async function hear(voiceId: string, language: Language, tone: Tone, voices: EmbeddedVoices): Promise<Heard | null> {
  const settings = { pitch: 0, rate: 1, range: 1 }
  const line = { text: LINES[language], language, voiceId, settings, tone }
  return listenTo((await voices.speak(line, AbortSignal.timeout(60_000))).bytes)
}

function by(heard: Heard, neutral: Heard, what: 'medianHz' | 'seconds' | 'strength'): number {
  return Math.round(1000 * Math.abs(heard[what] / neutral[what] - 1)) / 1000
}
