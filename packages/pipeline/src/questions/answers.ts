import type { Language, Reading } from '@scripteam/contract/model'
import type { AnswerBook } from '../answerBook.ts'
import { hashOf } from '../canonical.ts'
import type { Question } from '../ports/index.ts'
import { acceptClaims } from './acceptClaims.ts'
import { addClaims } from './addClaims.ts'
import type { Claim } from './claims.ts'
import { sceneQuestion } from './sceneQuestion.ts'
import { stretchesOf } from './stretches.ts'

/** Under what an answer is kept: another model, other words of a scene or another prompt are another question. */
export function keyOf<T>({ name, instructions, material }: Question<T>, model: string): string {
  return hashOf({ model, name, instructions, material })
}

/** What was answered before; null when it was not asked, or was answered in a shape that is no longer asked for. */
export async function knownAnswer<T>(question: Question<T>, model: string, answers: AnswerBook): Promise<T | null> {
  const known = question.schema.safeParse(await answers.find(keyOf(question, model)))
  return known.success ? known.data : null
}

/** The reading with what a model has said before of the scenes that are still as they were. Nobody is asked. */
export async function withKnownClaims(
  reading: Reading,
  language: Language,
  model: string,
  answers: AnswerBook,
): Promise<Reading> {
  const claims: Claim[] = []
  for (const stretch of reading.scenes.flatMap(stretchesOf)) {
    const known = await knownAnswer(sceneQuestion(stretch, reading, language), model, answers)
    if (known) claims.push(...acceptClaims(known, stretch, reading).claims)
  }
  return claims.length === 0 ? reading : addClaims(reading, claims)
}
