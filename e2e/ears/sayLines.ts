import { createEmbeddedVoices } from '../../packages/providers/src/speech/index.ts'
import type { Spoken } from '../words/newcomer.ts'

/** A voice that speaks the language and is none of the partners'. */
const VOICES: Readonly<Record<Spoken, string>> = { es: 'espeak/es/f2', en: 'flite/slt' }

/** The lines as an actor says them: MP3 files in Base64, by the embedded voices. `avoid` names the voices of the partners. */
export async function sayLines(lines: readonly string[], language: Spoken, avoid: ReadonlySet<string>) {
  const voices = createEmbeddedVoices()
  try {
    const ours = (await voices.voices(language)).map(({ voiceId }) => voiceId)
    const voiceId = [VOICES[language], ...ours].find((id) => ours.includes(id) && !avoid.has(id))
    if (!voiceId) throw new Error('every voice is cast')
    const settings = { pitch: 0, rate: 1, range: 1 }
    const said: string[] = []
    for (const text of lines) {
      const spoken = await voices.speak({ text, language, voiceId, settings }, new AbortController().signal)
      said.push(Buffer.from(spoken.bytes).toString('base64'))
    }
    return { voiceId, said }
  } finally {
    voices.close()
  }
}
