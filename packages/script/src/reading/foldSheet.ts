import type {
  CastMember,
  CharacterProfile,
  DialogueLine,
  EmotionalContext,
  LineId,
  Reading,
  Scene,
} from '@scripteam/contract/model'
import { measure } from '../characters/measure.ts'
import { practiceMetadata } from '../difficulty/practiceMetadata.ts'
import { languageNotes } from '../language/languageNotes.ts'
import type { Sheet, SheetScene } from './sheet.ts'

/** The mended sheet as a reading: lines numbered and noted, characters counted, its difficulty measured anew, what hung on lines that are gone left out. */
export function foldSheet(sheet: Sheet, reading: Reading): Reading {
  let lineNumber = 0
  const scenes = sheet.scenes.map((scene) => foldScene(scene, () => ++lineNumber))
  const sceneOf = new Map(scenes.flatMap((scene) => scene.dialogue.map((line) => [line.id, scene.id] as const)))
  const counts = countLines(scenes)
  const hasLine = (id: LineId) => sceneOf.has(id)
  return {
    ...reading,
    scenes,
    characters: sheet.characters.map((character) => ({
      ...character,
      ...(counts.get(character.id) ?? { lines: 0, words: 0 }),
      profile: stillSupported(character.profile, hasLine),
    })),
    relationships: sheet.relationships.map((bond) => ({ ...bond, evidence: bond.evidence.filter(hasLine) })),
    emotionalContext: sheet.emotionalContext.flatMap((context) => movedContext(context, sceneOf, scenes)),
    practiceMetadata: practiceMetadata(scenes),
  }
}

function foldScene({ id, title, heading, elements }: SheetScene, nextNumber: () => number): Scene {
  const numbered = elements.map((element) =>
    element.kind === 'dialogue' ? { ...noted(element), lineNumber: nextNumber() } : element,
  )
  const dialogue = numbered.filter((element) => element.kind === 'dialogue')
  return {
    id,
    title,
    ...(heading && { heading }),
    startLine: dialogue[0]?.lineNumber ?? 0,
    endLine: dialogue.at(-1)?.lineNumber ?? 0,
    characters: [...new Set(dialogue.flatMap((line) => line.speakers))],
    dialogue,
    stageDirections: numbered.filter((element) => element.kind === 'direction'),
    elements: numbered.map((element) =>
      element.kind === 'dialogue'
        ? { kind: 'dialogue' as const, id: element.id }
        : { kind: 'direction' as const, id: element.id },
    ),
  }
}

/** Other words, or another language, are spoken otherwise. */
function noted({ languageNotes: _, ...line }: DialogueLine): DialogueLine {
  const notes = languageNotes(line.text, line.language)
  return notes === undefined ? line : { ...line, languageNotes: notes }
}

function countLines(scenes: readonly Scene[]): Map<string, Pick<CastMember, 'lines' | 'words'>> {
  const counts = new Map<string, { lines: number; words: number }>()
  for (const line of scenes.flatMap((scene): DialogueLine[] => scene.dialogue)) {
    const { words } = measure(line.text)
    for (const speaker of line.speakers) {
      const count = counts.get(speaker) ?? { lines: 0, words: 0 }
      counts.set(speaker, { lines: count.lines + 1, words: count.words + words })
    }
  }
  return counts
}

type HasLine = (id: LineId) => boolean

function stillSupported(profile: CharacterProfile, hasLine: HasLine): CharacterProfile {
  const kept = <C extends { evidence: LineId[] }>(claim: C): C => ({
    ...claim,
    evidence: claim.evidence.filter(hasLine),
  })
  return {
    ...profile,
    personality: profile.personality.map(kept),
    age: profile.age && kept(profile.age),
    gender: profile.gender && kept(profile.gender),
    emotionalRange: profile.emotionalRange.map(kept),
    speakingStyle: profile.speakingStyle && kept(profile.speakingStyle),
    motivations: profile.motivations.map(kept),
    ...(profile.culturalContext && { culturalContext: kept(profile.culturalContext) }),
  }
}

/** What was said of a line goes with it into its scene; nothing for a line or scene that is gone. */
function movedContext(
  context: EmotionalContext,
  sceneOf: ReadonlyMap<LineId, Scene['id']>,
  scenes: readonly Scene[],
): EmotionalContext[] {
  if (context.lineId === undefined) return scenes.some((scene) => scene.id === context.sceneId) ? [context] : []
  const sceneId = sceneOf.get(context.lineId)
  return sceneId === undefined ? [] : [{ ...context, sceneId }]
}
