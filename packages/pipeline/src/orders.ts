import type {
  CastVoice,
  CharacterId,
  DialogueLine,
  DirectionId,
  Language,
  LineId,
  Scene,
  SceneId,
} from '@scripteam/contract/model'

import { bendVoice, voiceForLine } from '@scripteam/script'
import type { KeptTake, KeptTakes } from './facts.ts'
import type { Casting, ConfirmedReading } from './outputs.ts'
import type { LineToSpeak } from './ports/index.ts'
import { contentKey, type LineOrder } from './recordLine.ts'

/** A line of the script with what is to be recorded for it. */
export interface OrderedLine {
  readonly lineId: LineId
  readonly sceneId: SceneId
  readonly key: string
  readonly order: LineOrder
}

export interface OrderParts {
  readonly confirmed: ConfirmedReading
  readonly casting: Casting
  /** What is kept of single lines besides the cast voice's own reading. */
  readonly takes: Readonly<Record<LineId, KeptTakes>>
  /** Whose lines wait; none when left out. */
  readonly waitingRole?: CharacterId | null
}

/**
 * What is to be recorded for a script, scene after scene; `first` before the others: of each line the take that was
 * chosen. Lines that nobody can say are left out, those that wait, and those that are heard in somebody's own recording.
 */
export function orderLines(parts: OrderParts, first: SceneId | null = null): OrderedLine[] {
  const { scenes } = parts.confirmed.reading
  const inTurn = [...scenes.filter((scene) => scene.id === first), ...scenes.filter((scene) => scene.id !== first)]
  return inTurn.flatMap((scene) => ordersOf(scene, parts))
}

function ordersOf(scene: Scene, parts: OrderParts): OrderedLine[] {
  return scene.dialogue.flatMap((line, place) => {
    const around = aroundOf(scene.dialogue[place - 1], scene.dialogue[place + 1])
    const chosen = chosenTake(line, parts.takes[line.id])
    const isLeftOut = chosen?.kind === 'recorded' || (chosen === null && isWaiting(line, parts.waitingRole))
    const order = isLeftOut ? null : orderFor(line, parts, chosen, around)
    return order ? [{ lineId: line.id, sceneId: scene.id, key: contentKey(order), order }] : []
  })
}

/** True for a line that only the waiting role says. */
export function isWaiting({ speakers }: Pick<DialogueLine, 'speakers'>, role: CharacterId | null | undefined): boolean {
  return speakers.length > 0 && speakers.every((speaker) => speaker === role)
}

/** A stage direction with what the narrator is to read. */
export interface OrderedDirection {
  readonly directionId: DirectionId
  readonly key: string
  readonly order: LineOrder
}

/** What the narrator reads, scene after scene: the directions without their brackets. Nothing where nobody can read it. */
export function orderDirections({ confirmed, casting: { narrator } }: Pick<OrderParts, 'confirmed' | 'casting'>) {
  if (!narrator) return []
  return confirmed.reading.scenes.flatMap((scene) =>
    scene.stageDirections.flatMap(({ id, text }): OrderedDirection[] => {
      const words = text
        .normalize('NFC')
        .replace(/[()[\]*_]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
      const { provider, voiceId } = narrator
      const line = { text: words, language: confirmed.language, voiceId, settings: AS_IT_IS, voice: narrator }
      const order: LineOrder = { provider, line }
      return /[\p{L}\p{N}]/u.test(words) ? [{ directionId: id, key: contentKey(order), order }] : []
    }),
  )
}

const AS_IT_IS = { pitch: 0, rate: 1, range: 1 }

/** The take that is heard; null for the cast voice's own reading, also where a recording no longer fits the words. */
export function chosenTake(line: Pick<DialogueLine, 'text'>, kept: KeptTakes | undefined): KeptTake | null {
  const take = kept?.takes.find(({ id }) => id === kept.chosen)
  return take && fits(take, line) ? take : null
}

/** False for a recording of other words than the line has now. */
export function fits(take: KeptTake, line: Pick<DialogueLine, 'text'>): boolean {
  return take.kind === 'directed' || wordsOf(take.text) === wordsOf(line.text)
}

function wordsOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

type DirectedTake = Extract<KeptTake, { kind: 'directed' }>

/** Null when nobody who says the line has a voice in its language. `take` is how it was directed; null for as it is cast. */
export function orderFor(
  line: DialogueLine,
  parts: Pick<OrderParts, 'confirmed' | 'casting'>,
  take: Omit<DirectedTake, 'id' | 'madeAt'> | null,
  around?: LineToSpeak['around'],
): LineOrder | null {
  // Every line of a confirmed reading is in one of the two languages.
  const language = line.language === 'es' || line.language === 'en' ? line.language : parts.confirmed.language
  const cast = voiceFor(line, language, parts.casting)
  if (!cast) return null
  const { voice, profile } = cast
  const settings = { ...profile.settings, ...take?.settings }
  const emotion = take?.emotion ?? line.emotionalTone
  return {
    provider: voice.provider,
    ...(voice.model && { model: voice.model }),
    line: {
      text: line.text.normalize('NFC'),
      language,
      voiceId: voice.voiceId,
      settings: take?.bend ? bendVoice(settings, take.bend) : settings,
      ...(emotion && { emotion }),
      ...(take?.direction && { direction: take.direction }),
      ...(profile.characteristics.tone !== 'neutral' && { tone: profile.characteristics.tone }),
      ...(around && { around }),
      voice,
    },
  }
}

function aroundOf(before: DialogueLine | undefined, after: DialogueLine | undefined): LineToSpeak['around'] {
  return { ...(before && { before: before.text }), ...(after && { after: after.text }) }
}

/** A line of several is said by the first of them who has a voice. */
function voiceFor(line: DialogueLine, language: Language, { voices, others }: Casting): CastVoice | null {
  for (const speaker of line.speakers) {
    const own = voices.find((cast) => cast.characterId === speaker)
    const voice = own && voiceForLine(own, language, others, voices)
    if (voice) return voice
  }
  return null
}
