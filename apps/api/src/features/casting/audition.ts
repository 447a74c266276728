import type { DialogueLine } from '@scripteam/contract/model'
import {
  type Casting,
  type ChosenVoice,
  earlierOf,
  OutputMissing,
  orderFor,
  recast,
  recordLine,
} from '@scripteam/pipeline'
import { SpeechError } from '@scripteam/pipeline/ports'
import { fail, type Handler } from '../../http/handler.ts'
import { addressTtl, keepBlobs, ownScript } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'

type Character = Casting['voices'][number]['characterId']

/** A line of the character in a voice that is thought of, so that it can be heard before it is cast. */
export function audition(desk: CastingDesk): Handler<'audition'> {
  return async ({ user, params: { id, characterId }, body: { voice }, signal }) => {
    const { engine, now } = desk
    if (!(await ownScript(engine.db, user.id, id))) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(id)
    if (!facts) return fail('NOT_FOUND')
    const tools = engine.toolsFor(user)
    try {
      const earlier = earlierOf(facts, engine.tools)
      const confirmed = await earlier.output('refine')
      const casting = await earlier.output('castVoices')
      const offered = await tools.speech.voices(confirmed.language)
      const own = casting.voices.find((cast) => cast.characterId === characterId)
      const cast = own && recast(own, offered, { [characterId]: voice })
      const line = lineOf(
        confirmed.reading.scenes.flatMap((scene) => scene.dialogue),
        characterId,
        confirmed.language,
      )
      const order =
        cast &&
        line &&
        isCast(cast, voice) &&
        orderFor(line, { confirmed, casting: { ...casting, voices: [cast] } }, null)
      if (!order) return fail('NOT_FOUND')
      const audio = await recordLine(order, tools, signal)
      await keepBlobs(engine.db, id, [audio.blob])
      return { audio, lineId: line.id, text: line.text, url: await engine.blobs.url(audio.blob, addressTtl(now())) }
    } catch (error) {
      if (error instanceof OutputMissing) return fail('STILL_READING')
      if (error instanceof SpeechError) return fail('NOT_READY')
      throw error
    }
  }
}

/** A voice that nobody offers leaves the one there was. */
function isCast({ voice }: Casting['voices'][number], chosen: ChosenVoice): boolean {
  return voice.provider === chosen.provider && voice.voiceId === chosen.voiceId
}

/** Words enough to know a voice by, and not a speech. */
const LIKED = { least: 6, most: 22 }

/** The first line of a good length that the character speaks alone in the language of the script, else any. */
function lineOf(lines: readonly DialogueLine[], character: Character, language: string): DialogueLine | undefined {
  const own = lines.filter(({ speakers, language: spoken }) => speakers[0] === character && spoken === language)
  const words = ({ text }: DialogueLine) => text.split(/\s+/u).length
  return own.find((line) => words(line) >= LIKED.least && words(line) <= LIKED.most) ?? own[0]
}
