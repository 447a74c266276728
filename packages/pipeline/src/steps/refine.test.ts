import { describe, expect, it } from 'vitest'
import type { LanguageModel, Question } from '../ports/index.ts'
import { earlierOf } from '../runStep.ts'
import { SCRIPT, setStage, upload } from '../testStage.ts'
import { walk } from '../walk.ts'

const CONFIRMED = {
  confirmation: {
    confirmLanguage: 'en',
    voicePreferences: { region: 'us' },
    acceptMismatch: 'treat_as_one',
  },
} as const

/** The emotions a script has after a walk with this model. */
async function emotionsWith(answer: LanguageModel['answer']): Promise<string[]> {
  const stage = setStage()
  const facts = await upload(stage, CONFIRMED)
  const tools = { ...stage.tools, languageModel: { name: 'test', answer } }
  expect(await walk(SCRIPT, 'extractText', tools, new AbortController().signal)).toEqual({ kind: 'finished' })
  const { reading } = await earlierOf(facts, tools).output('refine')
  return reading.emotionalContext.filter((context) => context.lineId).map((context) => context.emotion)
}

/** A model that answers with whatever the test thinks of, as models do. */
function saying(value: unknown): LanguageModel['answer'] {
  return async <T>(_question: Question<T>) => ({ kind: 'answer', value: value as T })
}

describe('a reading refined by a language model', () => {
  it('gains the emotions the model finds in its lines', async () => {
    const emotions = await emotionsWith(saying([{ line: 3, emotion: 'worried', intensity: 0.7 }]))
    expect(emotions).toContain('worried')
  })

  it('has nothing to do with lines that the model invents', async () => {
    expect(await emotionsWith(saying([{ line: 999, emotion: 'haunted', intensity: 1 }]))).not.toContain('haunted')
  })

  it('stands as the rules read it when the model answers nonsense or breaks', async () => {
    const plain = await emotionsWith(async () => ({ kind: 'none', reason: 'there is none' }))
    expect(await emotionsWith(saying('I am sorry, I cannot do that.'))).toEqual(plain)
    const broken = async () => {
      throw new Error('connection lost')
    }
    expect(await emotionsWith(broken)).toEqual(plain)
  })

  it('goes on with the next scene when the answer to one does not fit', async () => {
    let asked = 0
    const later: LanguageModel['answer'] = async <T>() => {
      asked++
      if (asked === 1) return { kind: 'unusable', reason: 'cut off' }
      return { kind: 'answer', value: [{ line: 3, emotion: 'worried', intensity: 0.7 }] as T }
    }
    await emotionsWith(later)
    expect(asked).toBe(2)
  })
})
