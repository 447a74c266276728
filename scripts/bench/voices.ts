import type { Language } from '@scripteam/contract/model'
import { createEmbeddedVoices } from '@scripteam/providers/speech'
import { median } from './measure.ts'

const LINES: Readonly<Record<Language, string>> = {
  en: 'I have been poor and I have been happy, and I should like to try them both at once.',
  es: 'Cuarenta años en este agujero, señora, y no sé qué hacer con las manos cuando me miran.',
}

/** Seconds of sound made in a second of work, two lines at a time, per language. */
export async function benchVoices(): Promise<Record<Language, number>> {
  const voices = createEmbeddedVoices()
  try {
    return { es: await realTimeFactor(voices, 'es'), en: await realTimeFactor(voices, 'en') }
  } finally {
    await voices.close()
  }
}

async function realTimeFactor(voices: ReturnType<typeof createEmbeddedVoices>, language: Language): Promise<number> {
  const cast = (await voices.voices(language)).slice(0, 4)
  const speak = (voiceId: string) =>
    voices.speak(
      { text: LINES[language], language, voiceId, settings: { pitch: 0, rate: 1, range: 1 } },
      AbortSignal.timeout(30_000),
    )
  await Promise.all(cast.map((voice) => speak(voice.voiceId)))
  const factors: number[] = []
  for (let run = 0; run < 5; run++) {
    const began = performance.now()
    const spoken = await Promise.all([...cast, ...cast].map((voice) => speak(voice.voiceId)))
    factors.push(spoken.reduce((sum, line) => sum + line.durationMs, 0) / (performance.now() - began))
  }
  return median(factors)
}
