import type { EmotionalContext, Scene } from '@scripteam/contract/model'
import { z } from 'zod'
import type { ConfirmedReading } from '../outputs.ts'
import type { Question } from '../ports/index.ts'
import { step } from '../step.ts'
import { stopIfAborted, timeLimit } from '../timeLimit.ts'
import type { StepTools } from '../tools.ts'

/** Waiting for a place behind other scripts included; the model limits each question itself. */
const SCENE_LIMIT_MS = 30 * 60_000

/** The rules' reading -> the same with what a language model adds to it. Without a model nothing changes. */
export const refine = step<'refine', ConfirmedReading>({
  name: 'refine',
  version: 1,
  workflowType: () => 'character_detection',
  status: () => 'generating_voices',
  percent: 30,
  gather: (earlier) => earlier.output('confirmLanguage'),
  async run(confirmed, tools, signal) {
    const { reading } = confirmed
    const found = await askSceneByScene(reading.scenes, tools, signal)
    const known = new Set(reading.emotionalContext.map((context) => context.lineId))
    const added = found.emotions.filter((context) => !known.has(context.lineId))
    const refined = { ...reading, emotionalContext: [...reading.emotionalContext, ...added] }
    return { kind: 'done', output: { ...confirmed, reading: refined }, isPartial: found.isPartial }
  },
})

/** An answer that does not fit costs its own scene only. A server that fails is left alone: it would fail for the rest too. */
async function askSceneByScene(scenes: readonly Scene[], tools: StepTools, signal: AbortSignal) {
  const emotions: EmotionalContext[] = []
  for (const [place, scene] of scenes.entries()) {
    const answer = await ask(emotionsOf(scene), tools, signal)
    // No model at all is final; one that is late or down is worth asking again another day.
    if (answer === 'none' || answer === 'failed') return { emotions, isPartial: answer === 'failed' || place > 0 }
    if (answer !== 'unusable') emotions.push(...answer.flatMap((emotion) => toContext(emotion, scene)))
    await tools.report((place + 1) / scenes.length)
  }
  return { emotions, isPartial: false }
}

type Unanswered = 'none' | 'unusable' | 'failed'

async function ask<T>(question: Question<T>, tools: StepTools, signal: AbortSignal): Promise<T | Unanswered> {
  try {
    const answer = await tools.languageModel.answer(question, timeLimit(signal, SCENE_LIMIT_MS))
    if (answer.kind !== 'answer') return answer.kind
    const parsed = question.schema.safeParse(answer.value)
    return parsed.success ? parsed.data : 'unusable'
  } catch {
    stopIfAborted(signal)
    // The rules' reading stands whenever the model is late or down.
    return 'failed'
  }
}

const Emotion = z.object({ line: z.int(), emotion: z.string().min(1).max(40), intensity: z.number().min(0).max(1) })
type Emotion = z.infer<typeof Emotion>

function emotionsOf(scene: Scene): Question<Emotion[]> {
  return {
    name: 'emotions',
    instructions:
      'Below is one scene, each speech with its number. For the speeches with a clear emotion, name it in one word ' +
      'of the language of the speech, with an intensity from 0 to 1. Answer only with numbers that are in the scene.',
    material: scene.dialogue.map((line) => `${line.lineNumber}. ${line.character}: ${line.text}`).join('\n'),
    schema: z.array(Emotion).max(scene.dialogue.length),
  }
}

/** Answers about lines that are not in the scene are dropped. */
function toContext({ line, emotion, intensity }: Emotion, scene: Scene): EmotionalContext[] {
  const spoken = scene.dialogue.find((dialogue) => dialogue.lineNumber === line)
  if (!spoken) return []
  return [{ sceneId: scene.id, lineId: spoken.id, emotion, intensity, evidence: spoken.text.slice(0, 200) }]
}
