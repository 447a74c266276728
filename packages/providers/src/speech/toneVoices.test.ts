import { speechConformance } from '@scripteam/pipeline/conformance'
import { SpeechError } from '@scripteam/pipeline/ports'
import { describe, expect, it } from 'vitest'
import { createToneVoices, withBackup } from './index.ts'

speechConformance('tone voices', async ({ timeLimit }) => {
  const speech = createToneVoices(timeLimit === 'usual' ? { delayMs: 20 } : { delayMs: 60, timeLimitMs: 5 })
  return { speech, close: () => speech.close() }
})

speechConformance('a failing synthesiser with a backup', async ({ timeLimit }) => {
  const first = createToneVoices({ delayMs: 20 })
  first.failWith('temporary')
  const second = createToneVoices(timeLimit === 'usual' ? { delayMs: 20 } : { delayMs: 60, timeLimitMs: 5 })
  return { speech: withBackup(first, second), close: () => second.close() }
})

describe('withBackup', () => {
  const line = {
    text: 'Hola.',
    language: 'es',
    voiceId: 'tone/es/1',
    settings: { pitch: 0, rate: 1, range: 1 },
  } as const
  const signal = new AbortController().signal

  it.each(['temporary', 'exhausted'] as const)(
    'turns to the next when the first has a problem that is %s',
    async (problem) => {
      const [first, second] = [createToneVoices(), createToneVoices()]
      first.failWith(problem)
      expect((await withBackup(first, second).speak(line, signal)).durationMs).toBeGreaterThan(0)
      expect([first.asked, second.asked]).toEqual([1, 1])
    },
  )

  it.each(['rejected', 'cancelled'] as const)('does not ask the next for a line that was %s', async (problem) => {
    const [first, second] = [createToneVoices(), createToneVoices()]
    first.failWith(problem)
    const outcome = await withBackup(first, second)
      .speak(line, signal)
      .catch((error: unknown) => error)
    expect(outcome instanceof SpeechError && outcome.problem).toBe(problem)
    expect(second.asked).toBe(0)
  })

  it('goes back to the first as soon as it is well', async () => {
    const [first, second] = [createToneVoices(), createToneVoices()]
    first.failWith('temporary', 1)
    const both = withBackup(first, second)
    await both.speak(line, signal)
    await both.speak(line, signal)
    expect([first.asked, second.asked]).toEqual([2, 1])
  })

  it('tells the last problem when nobody can speak', async () => {
    const [first, second] = [createToneVoices(), createToneVoices()]
    first.failWith('exhausted')
    second.failWith('temporary')
    const outcome = await withBackup(first, second)
      .speak(line, signal)
      .catch((error: unknown) => error)
    expect(outcome instanceof SpeechError && outcome.problem).toBe('temporary')
  })
})
