import type { AvatarStyle, CastMember, Language } from '@scripteam/contract/model'
import { inParallel } from '../inParallel.ts'
import type { Portrait } from '../outputs.ts'
import type { CharacterToDraw } from '../ports/index.ts'
import { step } from '../step.ts'
import { stopIfAborted, timeLimit } from '../timeLimit.ts'
import type { StepTools } from '../tools.ts'

interface Input {
  readonly characters: CastMember[]
  readonly language: Language
  readonly style: AvatarStyle
}

const DRAWING_LIMIT_MS = 60_000
const DRAWN_AT_ONCE = 4

/** The cast -> a portrait of each. A portrait that fails is left out: the app shows initials. */
export const drawAvatars = step<'drawAvatars', Input>({
  name: 'drawAvatars',
  version: 2,
  workflowType: () => 'avatar_generation',
  status: () => 'generating_avatars',
  percent: 40,
  async gather(earlier) {
    const { reading, language } = await earlier.output('refine')
    return { characters: reading.characters, language, style: earlier.facts.avatarStyle }
  },
  async run({ characters, language, style }, tools, signal) {
    const drawn: (Portrait | null)[] = characters.map(() => null)
    await inParallel(characters, DRAWN_AT_ONCE, async (character, place) => {
      drawn[place] = await portray({ character, language, style, place, castSize: characters.length }, tools, signal)
      await tools.report((place + 1) / characters.length)
    })
    const portraits = drawn.filter((portrait) => portrait !== null)
    return { kind: 'done', output: { portraits }, isPartial: portraits.length < characters.length }
  },
})

async function portray(subject: CharacterToDraw, tools: StepTools, signal: AbortSignal): Promise<Portrait | null> {
  try {
    const { bytes, mime, png, ...drawing } = await tools.artist.draw(subject, timeLimit(signal, DRAWING_LIMIT_MS))
    const blob = await tools.blobs.put(bytes, mime)
    const asPng = await tools.blobs.put(png, 'image/png')
    return { characterId: subject.character.id, blob, png: asPng, style: subject.style, ...drawing }
  } catch {
    stopIfAborted(signal)
    // A face is decoration: practice does without it, and the next walk tries again.
    return null
  }
}
