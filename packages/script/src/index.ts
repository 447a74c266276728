import type {
  ExpectedLanguage,
  Language,
  LanguageMismatch,
  LanguageReading,
  Page,
  Reading,
  ScriptId,
} from '@scripteam/contract/model'
import { lineTone } from './characters/emotion.ts'
import { readCharacters, roleIds } from './characters/readCharacters.ts'
import { findRoles } from './characters/roles.ts'
import { practiceMetadata } from './difficulty/practiceMetadata.ts'
import { detectProseLanguage, languageNotes, speechLanguages } from './language/index.ts'
import { composeScenes } from './structure/composeScenes.ts'
import { ocrDoubts } from './structure/ocrDoubts.ts'
import { partScenes } from './structure/partScenes.ts'
import { readStructure } from './structure/readStructure.ts'
import { sourcePlaces } from './structure/sourcePlaces.ts'
import { normalise } from './text/index.ts'

export { type CastingOrder, castVoices, narratorVoice, voiceForLine } from './casting/index.ts'
export { type Bend, bendVoice, type Direction, readDirection } from './direction/index.ts'
export { cueSheet } from './reading/cueSheet.ts'
export { draftChange } from './reading/drafts/draftChange.ts'
export { matchReadings } from './reading/drafts/matchReadings.ts'
export { type Repair, repairReading } from './reading/repair.ts'
export { toFountain } from './reading/toFountain.ts'
export { pageRows } from './text/pageRows.ts'

/** What came of reading a script: a reading, or the news that nobody speaks in it. */
export type ScriptReading =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'noDialogue'; readonly language: LanguageReading; readonly title: string | null }

/** Reads a script from its pages: lines, scenes, languages, characters. Same pages and id, same reading. */
export function readScript(
  pages: Page[],
  options: { scriptId: ScriptId; expectedLanguage: ExpectedLanguage },
): ScriptReading {
  const { scriptId } = options
  const lines = normalise(pages)
  const structure = readStructure(lines)
  if (structure === null) {
    return { kind: 'noDialogue', language: detectProseLanguage(lines.map((line) => line.text)), title: null }
  }
  const speeches = structure.elements.filter((element) => element.kind === 'speech')
  const languages = speechLanguages(structure.elements)
  const { roles, speakersOf } = findRoles(speeches, structure.cast)
  const ids = roleIds(roles, scriptId)
  const tones = speeches.map(lineTone)
  const scenes = composeScenes(
    partScenes(structure.elements),
    {
      speakers: (speech) =>
        speech.labels.flatMap((label) => speakersOf.get(label) ?? []).flatMap((at) => ids[at] ?? []),
      language: (position) => languages.lines[position] ?? 'unknown',
      emotionalTone: (position) => tones[position]?.tone,
      languageNotes,
      doubt: ocrDoubts(lines),
      source: sourcePlaces(lines),
    },
    scriptId,
  )
  const language = languages.reading.overall === 'es' ? 'es' : 'en'
  const people = readCharacters({ roles, ids, cast: structure.cast, scenes, tones, language })
  return {
    kind: 'read',
    reading: {
      title: structure.title,
      language: languages.reading,
      scenes,
      ...people,
      practiceMetadata: practiceMetadata(scenes),
    },
  }
}

/** The lines whose language is not the one named, in reading order; mixed and unknown lines do not count. */
export function languageMismatches(reading: Reading, language: Language): LanguageMismatch[] {
  return reading.scenes.flatMap((scene) =>
    scene.dialogue
      .filter((line) => (line.language === 'es' || line.language === 'en') && line.language !== language)
      .map(({ id, lineNumber, character, text, language: found }) => ({
        lineId: id,
        lineNumber,
        character,
        text,
        language: found,
      })),
  )
}
