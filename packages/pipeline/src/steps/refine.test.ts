import type { RepairId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import type { LanguageModel, Question } from '../ports/index.ts'
import { NOTHING } from '../questions/testAnswers.ts'
import { earlierOf } from '../runStep.ts'
import { SCRIPT, setStage, upload } from '../testStage.ts'
import type { PipelineTools } from '../tools.ts'
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
  const { output } = await refinedWith(answer)
  return output.reading.emotionalContext.filter((context) => context.lineId).map((context) => context.emotion)
}

async function refinedWith(
  answer: LanguageModel['answer'],
  more: Partial<PipelineTools> = {},
  signal = new AbortController().signal,
) {
  const stage = setStage()
  const facts = await upload(stage, CONFIRMED)
  const tools = { ...stage.tools, ...more, languageModel: { name: 'test', answer } }
  expect(await walk(SCRIPT, 'extractText', tools, signal)).toEqual({ kind: 'finished' })
  return { output: await earlierOf(facts, tools).output('refine') }
}

/** A model that answers with whatever the test thinks of, as models do. */
function saying(value: unknown): LanguageModel['answer'] {
  return async <T>(_question: Question<T>) => ({ kind: 'answer', value: value as T })
}

describe('a reading refined by a language model', () => {
  it('gains the emotions the model finds in its lines', async () => {
    const emotions = await emotionsWith(saying({ ...NOTHING, emotions: [WORRIED] }))
    expect(emotions).toContain('worried')
  })

  it('has nothing to do with lines that the model invents', async () => {
    expect(
      await emotionsWith(saying({ ...NOTHING, emotions: [{ ...WORRIED, line: 999, emotion: 'haunted' }] })),
    ).not.toContain('haunted')
  })

  it('stands as the rules read it when the model answers nonsense or breaks', async () => {
    const plain = await emotionsWith(async () => ({ kind: 'none', reason: 'there is none' }))
    expect(await emotionsWith(saying('I am sorry, I cannot do that.'))).toEqual(plain)
    const broken = async () => {
      throw new Error('connection lost')
    }
    expect(await emotionsWith(broken)).toEqual(plain)
  })

  it('goes on with the next scene when the answer to one does not fit, and asks for that one again another day', async () => {
    const { asked, walkOnce } = await rehearse((time) => (time === 1 ? 'unusable' : 'answer'))
    await walkOnce()
    expect(asked()).toBe(SCENES)
    await walkOnce()
    expect(asked()).toBe(SCENES + 1)
  })

  it('goes on when the server fails once', async () => {
    const { asked, walkOnce } = await rehearse((time) => (time === 1 ? 'failure' : 'answer'))
    await walkOnce()
    expect(asked()).toBe(SCENES)
  })

  it('leaves a server alone that failed twice in a row, and asks again another day', async () => {
    const { asked, walkOnce } = await rehearse(() => 'failure', THREE_SCENES)
    await walkOnce()
    expect(asked()).toBe(2)
    await walkOnce()
    expect(asked()).toBe(4)
  })

  it('is waited for no longer than there is time for a script, and every question is given up', async () => {
    let givenUp = 0
    const hang: LanguageModel['answer'] = (_question, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          givenUp++
          reject(signal.reason)
        })
      })
    const { output } = await refinedWith(hang, { modelLimitMs: 60 })
    expect(output.model).toEqual({ name: 'test', accepted: 0, dropped: {}, unanswered: SCENES })
    expect(givenUp).toBe(SCENES)
  })

  it('is left at once by somebody who takes the script away', async () => {
    const stop = new AbortController()
    const leave: LanguageModel['answer'] = (_question, signal) => {
      stop.abort(new Error('left'))
      return Promise.reject(signal.reason)
    }
    await expect(refinedWith(leave, {}, stop.signal)).rejects.toThrow('left')
  })

  it('is asked about two stretches at once, and whichever answers first, the reading is the same', async () => {
    let [underWay, most] = [0, 0]
    const slow = async <T>({ material }: Question<T>) => {
      most = Math.max(most, ++underWay)
      // The first scene is answered last.
      await new Promise((resolve) => setTimeout(resolve, material.includes('drawer') ? 30 : 5))
      underWay--
      return { kind: 'answer' as const, value: { ...NOTHING, emotions: [WORRIED, STAIRS] } as T }
    }
    const { output } = await refinedWith(slow)
    expect(most).toBe(2)
    expect(output.reading.emotionalContext.map(({ emotion }) => emotion)).toEqual(['worried', 'puzzled'])
  })

  it('is final when every scene has its answer', async () => {
    const { asked, walkOnce } = await rehearse(() => 'answer')
    await walkOnce()
    await walkOnce()
    expect(asked()).toBe(SCENES)
  })

  it('asks anew about the scenes that were mended by hand, and about no other', async () => {
    const { asked, walkOnce, mend } = await rehearse(() => 'answer')
    await walkOnce()
    await mend('The drawer is full, Bruno.')
    await walkOnce()
    expect(asked()).toBe(SCENES + 1)
  })

  it('asks anew when another model is there', async () => {
    const { asked, walkOnce } = await rehearse(() => 'answer')
    await walkOnce()
    await walkOnce('another')
    expect(asked()).toBe(2 * SCENES)
  })

  it('says how much of what the model said was dropped, and why', async () => {
    const { output } = await refinedWith(saying({ ...NOTHING, emotions: [WORRIED, { ...WORRIED, line: 999 }] }))
    // Both scenes get the same answer; line 3 is in the first one only.
    expect(output.model).toEqual({ name: 'test', accepted: 1, dropped: { noLine: 3 }, unanswered: 0 })
  })
})

const WORRIED = { line: 3, quote: 'The drawer is empty', emotion: 'worried', intensity: 0.7 }

const STAIRS = { line: 6, quote: 'I found this on the stairs', emotion: 'puzzled', intensity: 0.5 }

/** Of the play on the stage. */
const SCENES = 2

// The brand names what this is: an id somebody made for a repair.
const REPAIR = '01934d2a-0000-7000-8000-00000000000a' as RepairId

const THREE_SCENES = ['ONE', 'TWO', 'THREE']
  .map((number) => `SCENE ${number}\n\nANNA. Where is the key?\n\nBRUNO. In the drawer.\n\nANNA. It is empty.\n`)
  .join('\n')

/** A script whose model does what is `thought` of at each question, counted from 1. */
async function rehearse(thought: (time: number) => 'answer' | 'unusable' | 'failure', play?: string) {
  const stage = setStage(play)
  const facts = await upload(stage, CONFIRMED)
  let asked = 0
  const answer: LanguageModel['answer'] = async <T>() => {
    asked++
    const what = thought(asked)
    if (what === 'failure') throw new Error('connection lost')
    return what === 'unusable' ? { kind: 'unusable', reason: 'cut off' } : { kind: 'answer', value: NOTHING as T }
  }
  return {
    asked: () => asked,
    walkOnce: (name = 'test') =>
      walk(SCRIPT, 'extractText', { ...stage.tools, languageModel: { name, answer } }, new AbortController().signal),
    async mend(text: string) {
      const { reading } = await earlierOf(facts, stage.tools).output('confirmLanguage')
      const lineId = reading.scenes[0]?.dialogue.find(({ lineNumber }) => lineNumber === 3)?.id
      if (!lineId) throw new Error('the play has a third line')
      const operation = { kind: 'changeText', id: REPAIR, lineId, text } as const
      stage.store.put({ ...facts, decisions: { ...facts.decisions, repairs: [{ operation, about: null }] } })
    },
  }
}
