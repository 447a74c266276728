import { decodeMp3, readMp3 } from '@scripteam/pipeline/conformance'
import type { TrackPart } from '@scripteam/pipeline/ports'
import { parseBuffer } from 'music-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { createMp3Encoder, type WasmMediaEncoder } from 'wasm-media-encoders'
import { loudness } from '../speech/studio/loudness.ts'
import { CLIP_HZ, encodeMp3 } from '../speech/studio/mp3.ts'
import { createSoundtrackMaker } from './index.ts'

const NEVER = new AbortController().signal
const LABEL = { title: 'El año de la niebla', role: 'DOÑA INÉS' }

let encoder: WasmMediaEncoder<'audio/mpeg'>
beforeAll(async () => {
  encoder = await createMp3Encoder()
})

/** A tone as the studio would hand it over, at about -16 LUFS. */
function clip(seconds: number, hz = 440, kbit?: Parameters<typeof encodeMp3>[2]): TrackPart {
  const samples = Float32Array.from(
    { length: Math.round(seconds * CLIP_HZ) },
    (_, at) => 0.22 * Math.sin((2 * Math.PI * hz * at) / CLIP_HZ),
  )
  return { kind: 'clip', bytes: encodeMp3(encoder, samples, kbit) }
}

const silence = (ms: number): TrackPart => ({ kind: 'silence', ms })
const chapter = (title: string): TrackPart => ({ kind: 'chapter', title })

async function* told(parts: TrackPart[]): AsyncGenerator<TrackPart> {
  yield* parts
}

const make = (parts: TrackPart[]) => createSoundtrackMaker().make(LABEL, told(parts), NEVER)

/** Whether something is heard, by tenths of a second. */
function heardTenths(samples: Int16Array): boolean[] {
  const tenth = CLIP_HZ / 10
  return Array.from({ length: Math.floor(samples.length / tenth) }, (_, at) =>
    samples.subarray(at * tenth, (at + 1) * tenth).some((sample) => Math.abs(sample) > 500),
  )
}

describe('a soundtrack', () => {
  it('has the lines of others and silence for mine, where they belong', async () => {
    const track = await make([chapter('I'), silence(1000), clip(2), silence(3000), clip(1), silence(1000)])
    const samples = decodeMp3(track.bytes, CLIP_HZ)
    if (samples === null) return expect(track.durationMs).toBeGreaterThan(8000)
    const tenths = heardTenths(samples)
    // Clips bring up to a tenth of a second of the encoder's own padding.
    expect(tenths.slice(0, 9)).not.toContain(true)
    expect(tenths.slice(12, 29)).not.toContain(false)
    expect(tenths.slice(33, 60)).not.toContain(true)
    expect(tenths.slice(63, 69)).not.toContain(false)
    expect(tenths.slice(75)).not.toContain(true)
  })

  it('lasts as long as it says, for every reader', async () => {
    const track = await make([chapter('I'), clip(1.5), silence(2000), clip(0.5)])
    const { format } = await parseBuffer(track.bytes, { mimeType: 'audio/mpeg' }, { duration: true })
    expect(Math.abs((format.duration ?? 0) * 1000 - track.durationMs)).toBeLessThan(60)
    const samples = decodeMp3(track.bytes, CLIP_HZ)
    if (samples) expect(Math.abs((samples.length * 1000) / CLIP_HZ - track.durationMs)).toBeLessThan(60)
  })

  it('lasts as long as it says and is found in its places when clips have several bit rates', async () => {
    const track = await make([chapter('I'), clip(4, 440, 96), silence(4_000), clip(4, 440, 32)])
    const { format } = await parseBuffer(track.bytes, { mimeType: 'audio/mpeg' }, { duration: true })
    expect(Math.abs((format.duration ?? 0) * 1000 - track.durationMs)).toBeLessThan(60)
    const tag = Buffer.from(track.bytes).indexOf('Xing')
    // 96 kbit/s, silence of 48 and 32: the middle of the time is two thirds on in the bytes.
    expect((track.bytes[tag + 16 + 50] ?? 0) / 256).toBeCloseTo((96 + 24) / (96 + 48 + 32), 1)
    const samples = decodeMp3(track.bytes, CLIP_HZ)
    if (samples) expect(Math.abs((samples.length * 1000) / CLIP_HZ - track.durationMs)).toBeLessThan(60)
  })

  it('has chapters, a title and a cover that other programs find', async () => {
    const track = await make([chapter('Escena primera'), clip(1), silence(500), chapter('Año nuevo'), clip(2)])
    const { common, format, native } = await parseBuffer(
      track.bytes,
      { mimeType: 'audio/mpeg' },
      { includeChapters: true },
    )
    expect(common.title).toBe('El año de la niebla (DOÑA INÉS)')
    expect(common.picture?.[0]).toMatchObject({ format: 'image/jpeg', type: 'Cover (front)' })
    expect(common.picture?.[0]?.data.length).toBeGreaterThan(5_000)
    expect(format).toMatchObject({ codec: 'MPEG 2 Layer 3', sampleRate: CLIP_HZ, numberOfChannels: 1 })
    const chapters = Object.values(native)
      .flat()
      .filter(({ id }) => id === 'CHAP')
    expect(chapters.map(({ value }) => value)).toMatchObject([
      { label: 'scene1', info: { startTime: 0, endTime: track.chapters[0]?.endMs } },
      { label: 'scene2', info: { startTime: track.chapters[1]?.startMs, endTime: track.durationMs } },
    ])
    expect(track.chapters.map(({ title }) => title)).toEqual(['Escena primera', 'Año nuevo'])
  })

  it('is as loud as the recordings in it, and never clips', async () => {
    const alone = decodeMp3((clip(4) as { bytes: Uint8Array }).bytes, CLIP_HZ)
    const samples = decodeMp3((await make([clip(4), silence(500), clip(4)])).bytes, CLIP_HZ)
    if (!samples || !alone) return
    const lufs = (sound: Int16Array) =>
      loudness(
        Float32Array.from(sound, (sample) => sample / 32_768),
        CLIP_HZ,
      ) ?? 0
    expect(Math.abs(lufs(samples) - lufs(alone))).toBeLessThan(0.5)
    expect(Math.max(...heardPeaks(samples))).toBeLessThan(32_768 * 10 ** (-1 / 20))
  })

  it('takes no MP3 of another kind, whose frames would not follow on', async () => {
    const strange: TrackPart = { kind: 'clip', bytes: new Uint8Array(500) }
    await expect(make([strange])).rejects.toThrow('no MP3 frame')
  })

  it('ends when nobody wants it any more', async () => {
    const enough = new Error('enough')
    await expect(createSoundtrackMaker().make(LABEL, told([clip(1)]), AbortSignal.abort(enough))).rejects.toBe(enough)
  })

  it('is frame after frame once its tags are off', async () => {
    const track = await make([clip(1), silence(300)])
    const size = [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | (track.bytes[at] ?? 0), 0)
    expect(readMp3(track.bytes.subarray(10 + size))).toMatchObject({ sampleRate: CLIP_HZ, channels: 1 })
  })
})

function heardPeaks(samples: Int16Array): number[] {
  return Array.from({ length: Math.ceil(samples.length / 1000) }, (_, at) =>
    samples.subarray(at * 1000, (at + 1) * 1000).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
  )
}
