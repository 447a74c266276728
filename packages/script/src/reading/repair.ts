import type { CastMember, DialogueLine, Reading, RepairOperation, Scene } from '@scripteam/contract/model'
import { practiceMetadata } from '../characters/difficulty.ts'
import { measure } from '../characters/measure.ts'

/**
 * Applies repairs made by hand, in order; the reading handed in stays as it was.
 * What a person has set is certain: confidence 1, no doubts. A repair of a line or to a character
 * that this reading does not have changes nothing.
 */
export function repairReading(reading: Reading, operations: readonly RepairOperation[]): Reading {
  const byLine = new Map<string, RepairOperation[]>()
  for (const operation of operations) byLine.set(operation.lineId, [...(byLine.get(operation.lineId) ?? []), operation])
  if (byLine.size === 0) return reading
  const known = new Set<string>(reading.characters.map((character) => character.id))
  const scenes = reading.scenes.map((scene) => repairScene(scene, byLine, known))
  const characters = reading.characters.map((character) => recount(character, scenes))
  return { ...reading, scenes, characters, practiceMetadata: practiceMetadata(scenes) }
}

function repairScene(scene: Scene, byLine: ReadonlyMap<string, RepairOperation[]>, known: ReadonlySet<string>): Scene {
  if (!scene.dialogue.some((line) => byLine.has(line.id))) return scene
  const dialogue = scene.dialogue.map((line) =>
    (byLine.get(line.id) ?? []).reduce((l, op) => repairLine(l, op, known), line),
  )
  return { ...scene, dialogue, characters: [...new Set(dialogue.flatMap((line) => line.speakers))] }
}

function repairLine(line: DialogueLine, operation: RepairOperation, known: ReadonlySet<string>): DialogueLine {
  switch (operation.kind) {
    case 'changeText':
      return certain({ ...line, text: operation.text })
    case 'changeSpeaker': {
      const speakers = [...new Set(operation.speakers)].filter((id) => known.has(id))
      return speakers.length === 0 ? line : certain({ ...line, speakers })
    }
    case 'changeLanguage':
      return { ...line, language: operation.language }
    default:
      return impossible(operation)
  }
}

function certain({ doubts: _, ...line }: DialogueLine): DialogueLine {
  return { ...line, confidence: 1 }
}

function recount(character: CastMember, scenes: readonly Scene[]): CastMember {
  let lines = 0
  let words = 0
  for (const scene of scenes) {
    for (const line of scene.dialogue) {
      if (!line.speakers.includes(character.id)) continue
      lines++
      words += measure(line.text).words
    }
  }
  return { ...character, lines, words }
}

function impossible(operation: never): never {
  throw new Error(`Unknown repair: ${JSON.stringify(operation)}`)
}
