import { describe, expect, it } from 'vitest'
import { createMemoryAudioCache } from './memory.ts'
import { type LineToSpeak, SpeechError, type SpeechProblem, type SpokenLine } from './ports/index.ts'
import { contentKey, perform, recordLine, standInKey } from './recordLine.ts'
import { setStage } from './testStage.ts'

const LINE: LineToSpeak = {
  text: 'Adiós, señora.',
  language: 'es',
  voiceId: 'es-1',
  settings: { pitch: 0, rate: 1, range: 1 },
}
const ORDER = { provider: 'echo', line: LINE }
const never = new AbortController().signal

/** A microphone that fails so many times first. */
function studio(problem: SpeechProblem, failures: number, spoken: Partial<SpokenLine> = {}) {
  let asked = 0
  const { blobs, speech } = setStage().tools
  return {
    asked: () => asked,
    tools: {
      blobs,
      audio: createMemoryAudioCache(),
      speech: {
        ...speech,
        async speak(line: LineToSpeak, signal: AbortSignal) {
          asked += 1
          if (asked <= failures) throw new SpeechError(problem, 'as the test wants it')
          return { ...(await speech.speak(line, signal)), ...spoken }
        },
      },
    },
  }
}

describe('recording a line', () => {
  it('is patient with what may pass, such as an overloaded voice', async () => {
    const { tools, asked } = studio('temporary', 2)
    expect((await recordLine(ORDER, tools, never)).durationMs).toBeGreaterThan(0)
    expect(asked()).toBe(3)
  })

  it('does not ask again for what will never be spoken', async () => {
    const { tools, asked } = studio('rejected', 9)
    await expect(recordLine(ORDER, tools, never)).rejects.toThrow(SpeechError)
    expect(asked()).toBe(1)
  })

  it('keeps no silence for a recording', async () => {
    const { tools } = studio('temporary', 0, { bytes: new Uint8Array() })
    await expect(recordLine(ORDER, tools, never)).rejects.toMatchObject({ problem: 'rejected' })
    expect(tools.audio.size()).toBe(0)
  })

  it('keeps what a stand-in said under its own name, so that the cast voice is asked again later', async () => {
    const standIn = { provider: 'backup', voiceId: 'b', settings: LINE.settings }
    const { tools, asked } = studio('temporary', 0, { standIn })
    expect((await perform(ORDER, tools, never)).isStandIn).toBe(true)
    const key = contentKey(ORDER)
    expect([...(await tools.audio.find([key, standInKey(key)])).keys()]).toEqual([standInKey(key)])
    await perform(ORDER, tools, never)
    expect(asked()).toBe(2)
  })

  it('asks a stand-in once while the cast voice cannot be asked', async () => {
    const standIn = { provider: 'backup', voiceId: 'b', settings: LINE.settings }
    const { tools, asked } = studio('temporary', 0, { standIn })
    const speech = { ...tools.speech, speaker: async () => standIn }
    const both = [await perform(ORDER, { ...tools, speech }, never), await perform(ORDER, { ...tools, speech }, never)]
    expect(both.map(({ isStandIn }) => isStandIn)).toEqual([true, true])
    expect(asked()).toBe(1)
  })

  it('never repeats by itself what may have been paid for', async () => {
    const { tools, asked } = studio('unsure', 9)
    await expect(recordLine(ORDER, tools, never)).rejects.toMatchObject({ problem: 'unsure', mayBeCharged: true })
    expect(asked()).toBe(1)
  })

  it('is done once for the same words, however their accents are typed', async () => {
    const { tools, asked } = studio('temporary', 0)
    const decomposed = { ...ORDER, line: { ...LINE, text: LINE.text.normalize('NFD') } }
    expect(await recordLine(decomposed, tools, never)).toEqual(await recordLine(ORDER, tools, never))
    expect(asked()).toBe(1)
  })

  it('is done anew for another voice, tempo, language or feeling', () => {
    const others: LineToSpeak[] = [
      { ...LINE, voiceId: 'es-2' },
      { ...LINE, settings: { ...LINE.settings, rate: 1.1 } },
      { ...LINE, language: 'en' },
      { ...LINE, emotion: 'furious' },
    ]
    const keys = [LINE, ...others].map((line) => contentKey({ provider: 'echo', line }))
    expect(new Set(keys).size).toBe(keys.length)
    expect(contentKey({ ...ORDER, provider: 'another' })).not.toBe(contentKey(ORDER))
  })
})
