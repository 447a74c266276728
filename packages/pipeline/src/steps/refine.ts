import { inParallel } from '../inParallel.ts'
import type { ConfirmedReading, Refinement } from '../outputs.ts'
import type { Answer, Question } from '../ports/index.ts'
import {
  acceptClaims,
  addClaims,
  type Claim,
  type Dropped,
  keyOf,
  knownAnswer,
  QUESTION_VERSION,
  sceneQuestion,
  stretchesOf,
} from '../questions/index.ts'
import { step } from '../step.ts'
import { stopIfAborted, timeLimit } from '../timeLimit.ts'
import type { StepTools } from '../tools.ts'

interface Input {
  readonly confirmed: ConfirmedReading
  /** Another model, or another question, is another reading. */
  readonly asked: { readonly model: string; readonly question: number }
}

/** Questions about one script under way at once; the model has a bound of its own for all scripts together. */
const AT_ONCE = 2

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
  readonly claims: readonly Claim[]
  readonly dropped: readonly Dropped[]
  /** Stretches of scenes without an answer that fits. */
  readonly unanswered: number
}

/**
 * An answer that does not fit, or a single failure of the server, costs its own stretch only. The voices wait for this
 * step, so its time is limited as a whole. What is left unanswered is asked again on the next walk.
 */
async function askSceneByScene(
  { reading, language }: ConfirmedReading,
  tools: StepTools,
  signal: AbortSignal,
): Promise<Found | 'none'> {
  const stretches = reading.scenes.flatMap(stretchesOf)
  const judged: (ReturnType<typeof acceptClaims> | undefined)[] = stretches.map(() => undefined)
  const limit = timeLimit(signal, tools.modelLimitMs)
  let [failures, done, hasModel] = [0, 0, true]
  await inParallel(stretches, AT_ONCE, async (stretch, place) => {
    if (!hasModel || failures >= MOST_FAILURES || limit.aborted) return
    const answer = await ask(sceneQuestion(stretch, reading, language), tools, limit)
    stopIfAborted(signal)
    if (answer === 'none') hasModel = false
    failures = answer === 'failed' ? failures + 1 : 0
    if (typeof answer !== 'string') judged[place] = acceptClaims(answer, stretch, reading)
    await tools.report(++done / stretches.length)
  })
  stopIfAborted(signal)
  return hasModel ? gathered(judged) : 'none'
}

/** In reading order, whatever was answered first: the same answers make the same reading. */
function gathered(judged: readonly (ReturnType<typeof acceptClaims> | undefined)[]): Found {
  const known = judged.filter((one) => one !== undefined)
  return {
    claims: known.flatMap((one) => one.claims),
    dropped: known.flatMap((one) => one.dropped),
    unanswered: judged.length - known.length,
  }
}

function counted(dropped: readonly Dropped[]): Partial<Record<Dropped, number>> {
  const counts: Partial<Record<Dropped, number>> = {}
  for (const reason of dropped) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

type Unanswered = 'none' | 'unusable' | 'failed'

/** What was answered before is not asked again. */
async function ask<T>(question: Question<T>, tools: StepTools, signal: AbortSignal): Promise<T | Unanswered> {
  const { name } = tools.languageModel
  const known = await knownAnswer(question, name, tools.answers)
  if (known !== null) return known
  const answer = await askModel(question, tools, signal)
  if (answer.kind !== 'answer') return answer.kind
  const parsed = question.schema.safeParse(answer.value)
  if (!parsed.success) return 'unusable'
  await tools.answers.keep(keyOf(question, name), parsed.data)
  return parsed.data
}

/** The model limits each question itself, from when it is put: waiting behind other scripts does not count as failing. */
async function askModel<T>(
  question: Question<T>,
  tools: StepTools,
  signal: AbortSignal,
): Promise<Answer<T> | { kind: 'failed' }> {
  try {
    return await tools.languageModel.answer(question, signal)
  } catch {
    // The rules' reading stands whenever the model is late or down.
    return { kind: 'failed' }
  }
}
