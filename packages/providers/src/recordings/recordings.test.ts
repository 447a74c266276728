import { decodeMp3, readMp3 } from '@scripteam/pipeline/conformance'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { wavOf } from '../speech/stubs/toneSpeech.ts'
import { createRecordingStudio } from './index.ts'
import { toneWav } from './testWav.ts'

const studio = createRecordingStudio()
afterAll(() => studio.close())
const NEVER = new AbortController().signal
const cut = (bytes: Uint8Array, voice = 'Ana') => studio.cut({ bytes, voice }, NEVER)

describe('a recording of my own', () => {
  it('loses the silence around it and becomes a clip that plays', async () => {
    const clip = await cut(toneWav({ seconds: 2, amplitude: 0.3, leadSeconds: 1 }))
    if (clip.kind !== 'clip') throw new Error(clip.problem)
    expect(clip.leadMs).toBeLessThanOrEqual(20)
    expect(clip.durationMs).toBeGreaterThan(1_950)
    expect(clip.durationMs).toBeLessThan(2_150)
    expect(readMp3(clip.bytes)).toMatchObject({ channels: 1, sampleRate: 22_050 })
    expect(Math.abs(readMp3(clip.bytes).durationMs - clip.durationMs)).toBeLessThan(30)
  })

  it('is told from silence, and from a muted microphone', async () => {
    expect(await cut(toneWav({ seconds: 2, amplitude: 0 }))).toEqual({ kind: 'problem', problem: 'silent' })
    expect(await cut(toneWav({ seconds: 2, amplitude: 0.001 }))).toEqual({ kind: 'problem', problem: 'silent' })
  })

  it('is one line, not a whole evening', async () => {
    expect(await cut(toneWav({ seconds: 301, amplitude: 0.3, rate: 8_000 }))).toEqual({
      kind: 'problem',
      problem: 'tooLong',
    })
  })

  it('keeps a whisper a whisper beside what was spoken aloud before', async () => {
    const aloud = await strengthOf(0.3, 'Luis')
    const whispered = await strengthOf(0.09, 'Luis')
    if (aloud === null || whispered === null) return // No ffmpeg here to hear it with.
    expect(20 * Math.log10(whispered / aloud)).toBeCloseTo(20 * Math.log10(0.09 / 0.3), 0)
    // Somebody else is known by this recording alone, which is made as loud as any voice.
    expect(20 * Math.log10(((await strengthOf(0.09, 'Eva')) ?? 0) / aloud)).toBeCloseTo(0, 0)
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a script', new TextEncoder().encode('ANA: Hola, ¿qué tal?')],
    ['an MP3', new Uint8Array([0xff, 0xfb, 0x90, 0xc4, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a WAV that was cut', toneWav({ seconds: 1, amplitude: 0.3 }).subarray(0, 500)],
    ['a WAV of one sample a second', wavOf(new Int16Array(100), 1)],
    ['a WAV of four billion samples a second', wavOf(new Int16Array(100), 0xffff_ffff)],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await cut(bytes)).toEqual({ kind: 'problem', problem: 'unreadable' })
  })

  it('never breaks the studio, whatever bytes it holds', async () => {
    const good = toneWav({ seconds: 0.3, amplitude: 0.3 })
    const harm = fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(harm, async (changes) => {
        const bytes = good.slice()
        for (const [at, value] of changes) bytes[at] = value
        expect(['clip', 'problem']).toContain((await cut(bytes, 'fuzz')).kind)
      }),
      { numRuns: 60 },
    )
  })

  it('is given up once nobody waits for it', async () => {
    const bytes = toneWav({ seconds: 1, amplitude: 0.3 })
    await expect(studio.cut({ bytes, voice: 'Ana' }, AbortSignal.abort())).rejects.toThrow()
  })
})

/** Root mean square of the clip made of a tone of this amplitude; null without ffmpeg. */
async function strengthOf(amplitude: number, voice: string): Promise<number | null> {
  const clip = await cut(toneWav({ seconds: 4, amplitude }), voice)
  if (clip.kind !== 'clip') throw new Error(clip.problem)
  const samples = decodeMp3(clip.bytes, 22_050)
  return samples && Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}
