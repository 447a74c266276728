import type { CastVoice, DialogueLine, LineId, Scene, SceneId, VoiceSettings } from '@scripteam/contract/model'

import type { ConfirmedReading } from './outputs.ts'
import { voiceForLine } from './plainCasting.ts'
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
  readonly voices: readonly CastVoice[]
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
  return scene.dialogue.flatMap((line) => {
    const order = orderFor(line, parts)
    return order ? [{ lineId: line.id, sceneId: scene.id, key: contentKey(order), order }] : []
  })
}

/** Null when no voice was cast for any of the line's speakers. */
export function orderFor(line: DialogueLine, parts: OrderParts): LineOrder | null {
  const cast = voiceForLine(line, parts.voices)
  if (!cast) return null
  const { voice, profile } = cast
  return {
    provider: voice.provider,
    line: {
      text: line.text.normalize('NFC'),
      // Every line of a confirmed reading is in one of the two languages.
      language: line.language === 'es' || line.language === 'en' ? line.language : parts.confirmed.language,
      voiceId: voice.voiceId,
      settings: { ...profile.settings, ...parts.takes[line.id] },
      ...(line.emotionalTone && { emotion: line.emotionalTone }),
    },
  }
}
