import type { Handler } from '../../http/handler.ts'
import type { CastingDesk } from './desk.ts'

export function listVoices({ engine }: CastingDesk): Handler<'listVoices'> {
  return async ({ user, query }) => {
    const voices = await engine.toolsFor(user).speech.voices(query.language)
    return { voices: voices.filter((voice) => !query.region || voice.region === query.region) }
  }
}
