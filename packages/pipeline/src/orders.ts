import type {
  CastVoice,
  DialogueLine,
  Language,
  LineId,
  Scene,
  SceneId,
  VoiceSettings,
} from '@scripteam/contract/model'

import { voiceForLine } from '@scripteam/script'
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
  /** How single lines were bent by hand. */
  readonly takes: Readonly<Record<LineId, Partial<VoiceSettings>>>
}

/** What is to be recorded for a script, scene after scene; `first` before the others. Lines nobody can say are left out. */
export function orderLines(parts: OrderParts, first: SceneId | null = null): OrderedLine[] {
  const { scenes } = parts.confirmed.reading
  const inTurn = [...scenes.filter((scene) => scene.id === first), ...scenes.filter((scene) => scene.id !== first)]
  return inTurn.flatMap((scene) => ordersOf(scene, parts))
}

function ordersOf(scene: Scene, parts: OrderParts): OrderedLine[] {
  return scene.dialogue.flatMap((line, place) => {
    const around = aroundOf(scene.dialogue[place - 1], scene.dialogue[place + 1])
    const order = orderFor(line, parts, around)
    return order ? [{ lineId: line.id, sceneId: scene.id, key: contentKey(order), order }] : []
  })
}

/** Null when nobody who says the line has a voice in its language. */
export function orderFor(line: DialogueLine, parts: OrderParts, around?: LineToSpeak['around']): LineOrder | null {
  // Every line of a confirmed reading is in one of the two languages.
  const language = line.language === 'es' || line.language === 'en' ? line.language : parts.confirmed.language
  const cast = voiceFor(line, language, parts.casting)
  if (!cast) return null
  const { voice, profile } = cast
  return {
    provider: voice.provider,
    line: {
      text: line.text.normalize('NFC'),
      language,
      voiceId: voice.voiceId,
      settings: { ...profile.settings, ...parts.takes[line.id] },
      ...(line.emotionalTone && { emotion: line.emotionalTone }),
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
    const voice = own && voiceForLine(own, language, others)
    if (voice) return voice
  }
  return null
}
