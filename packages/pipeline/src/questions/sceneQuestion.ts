import { readFileSync } from 'node:fs'
import type { DialogueLine, Language, Reading, Scene } from '@scripteam/contract/model'
import type { Question } from '../ports/index.ts'
import { speakersOf } from './names.ts'
import { SceneAnswer } from './sceneAnswer.ts'
import { STRETCH_LENGTH } from './stretches.ts'

/** Raised with every change of the prompts or of what is accepted; the prompts' files carry it in their names. */
export const QUESTION_VERSION = 1

const PROMPTS: Readonly<Record<Language, string>> = { es: promptIn('es'), en: promptIn('en') }

/** The one question put about a stretch of a scene, in the language of the script. */
export function sceneQuestion(stretch: Scene, reading: Reading, language: Language): Question<SceneAnswer> {
  const names = speakersOf(stretch, reading).map((member) => oneRow(member.name))
  const rows = stretch.dialogue.map((line) => rowOf(line, reading))
  return {
    name: `scene_${QUESTION_VERSION}`,
    instructions: PROMPTS[language],
    material: [names.join('; '), ...rows].join('\n'),
    schema: SceneAnswer,
  }
}

function promptIn(language: Language): string {
  return readFileSync(new URL(`./prompts/scene.${QUESTION_VERSION}.${language}.md`, import.meta.url), 'utf8')
}

function rowOf({ lineNumber, speakers, character, text, doubts }: DialogueLine, reading: Reading): string {
  const names = speakers.flatMap((id) => reading.characters.find((member) => member.id === id)?.name ?? [])
  const who = names.length > 0 ? names.join(' + ') : character
  return `${lineNumber}${doubts?.length ? '?' : ''} ${oneRow(who)}: ${oneRow(text).slice(0, STRETCH_LENGTH)}`
}

/** No speech can pass for a second one: it stays on its row. */
function oneRow(text: string): string {
  return text.replace(/[\s\u0085\p{Cc}]+/gu, ' ').trim()
}
