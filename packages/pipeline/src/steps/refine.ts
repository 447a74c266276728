import type { Scene } from '@scripteam/contract/model'
import { hashOf } from '../canonical.ts'
import type { ConfirmedReading, Refinement } from '../outputs.ts'
import type { Answer, Question } from '../ports/index.ts'
import {
  acceptClaims,
  addClaims,
  type Claim,
  type Dropped,
  QUESTION_VERSION,
  sceneQuestion,
  stretchesOf,
} from '../questions/index.ts'
import { step } from '../step.ts'
import { stopIfAborted } from '../timeLimit.ts'
import type { StepTools } from '../tools.ts'

interface Input {
  readonly confirmed: ConfirmedReading
  /** Another model, or another question, is another reading. */
  readonly asked: { readonly model: string; readonly question: number }
}

/** A server that failed this often in a row is left alone until the next walk. */
const MOST_FAILURES = 2

/** The rules' reading -> the same with what a language model adds to it. Without a model nothing changes. */
export const refine = step<'refine', Input>({
  name: 'refine',
  version: 1,
  workflowType: () => 'character_detection',
  status: () => 'generating_voices',
  percent: 30,
  async gather(earlier, tools) {
    const asked = { model: tools.languageModel.name, question: QUESTION_VERSION }
    return { confirmed: await earlier.output('confirmLanguage'), asked }
  },
  async run({ confirmed, asked }, tools, signal) {
    const found = await askSceneByScene(confirmed, tools, signal)
    if (found === 'none') return { kind: 'done', output: confirmed }
    const { claims, dropped, unanswered } = found
    const model: Refinement['model'] = {
      name: asked.model,
      accepted: claims.length,
      dropped: counted(dropped),
      unanswered,
    }
    tools.note('a language model was asked about a script', model)
    const reading = addClaims(confirmed.reading, claims)
    return { kind: 'done', output: { ...confirmed, reading, model }, isPartial: unanswered > 0 }
  },
})

interface Found {
  claims: Claim[]
  dropped: Dropped[]
  /** Stretches of scenes without an answer that fits. */
  unanswered: number
}

/** An answer that does not fit, or a single failure of the server, costs its own stretch only, and is asked again another day. */
async function askSceneByScene(
  { reading, language }: ConfirmedReading,
  tools: StepTools,
  signal: AbortSignal,
): Promise<Found | 'none'> {
  const stretches: Scene[] = reading.scenes.flatMap(stretchesOf)
  const found: Found = { claims: [], dropped: [], unanswered: 0 }
  let failures = 0
  for (const [place, stretch] of stretches.entries()) {
    const answer = await ask(sceneQuestion(stretch, reading, language), tools, signal)
    if (answer === 'none') return 'none'
    failures = answer === 'failed' ? failures + 1 : 0
    if (answer === 'failed' || answer === 'unusable') found.unanswered += 1
    else gather(found, acceptClaims(answer, stretch, reading))
    if (failures === MOST_FAILURES) return { ...found, unanswered: found.unanswered + stretches.length - place - 1 }
    await tools.report((place + 1) / stretches.length)
  }
  return found
}

function gather(found: Found, { claims, dropped }: Pick<Found, 'claims' | 'dropped'>): void {
  found.claims.push(...claims)
  found.dropped.push(...dropped)
}

function counted(dropped: readonly Dropped[]): Partial<Record<Dropped, number>> {
  const counts: Partial<Record<Dropped, number>> = {}
  for (const reason of dropped) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

type Unanswered = 'none' | 'unusable' | 'failed'

/** What was answered before is not asked again. */
async function ask<T>(question: Question<T>, tools: StepTools, signal: AbortSignal): Promise<T | Unanswered> {
  const { name, instructions, material } = question
  const key = hashOf({ model: tools.languageModel.name, name, instructions, material })
  const known = question.schema.safeParse(await tools.answers.find(key))
  if (known.success) return known.data
  const answer = await askModel(question, tools, signal)
  if (answer.kind !== 'answer') return answer.kind
  const parsed = question.schema.safeParse(answer.value)
  if (!parsed.success) return 'unusable'
  await tools.answers.keep(key, parsed.data)
  return parsed.data
}

/** The model limits each question itself, from when it is put: waiting behind other scripts does not count. */
async function askModel<T>(
  question: Question<T>,
  tools: StepTools,
  signal: AbortSignal,
): Promise<Answer<T> | { kind: 'failed' }> {
  try {
    return await tools.languageModel.answer(question, signal)
  } catch {
    stopIfAborted(signal)
    // The rules' reading stands whenever the model is late or down.
    return { kind: 'failed' }
  }
}
