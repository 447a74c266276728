import { Tone } from '@scripteam/contract/model'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createElevenLabs } from '../index.ts'
import type { RemoteVoices } from '../remote/remoteVoices.ts'
import { ELEVENLABS_KEY, openElevenLabsStub, type Stub } from '../stubs/index.ts'
import { voiceSettings } from './voiceSettings.ts'
import { wordsOf } from './wordsOf.ts'

let stub: Stub
let speech: RemoteVoices
beforeAll(async () => {
  stub = await openElevenLabsStub({ maximumAtOnce: 3 })
  const limits = { timeLimitMs: 2_000, patienceMs: 2_000, backOffMs: 10 }
  speech = createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl: stub.url, usdPer1000: 0.05, ...limits })
})
afterEach(() => stub.fail(null))
afterAll(async () => {
  speech.close()
  await stub.close()
  expect(stub.violations).toEqual([])
})

const NEVER = new AbortController().signal
const line: LineToSpeak = {
  text: '¿Quién anda ahí?',
  language: 'es',
  voiceId: 'v-lucia',
  settings: { pitch: 0, rate: 1, range: 1 },
}

describe('ElevenLabs', () => {
  it('offers voices by language, accent, gender and age, from all pages', async () => {
    const spanish = (await speech.voices('es')).map(({ name, region, gender, age }) => [name, region, gender, age])
    expect(spanish).toEqual([
      ['Adam', 'mexico', 'male', 'middle'],
      ['Alice', 'spain', 'female', 'middle'],
      ['Diego', 'mexico', 'male', 'middle'],
      ['Jimena', 'mexico', 'female', 'middle'],
      ['Lucía', 'spain', 'female', 'young'],
      ['Ramón', 'spain', 'male', 'older'],
    ])
    const english = (await speech.voices('en')).map(({ name, region }) => [name, region])
    expect(english).toEqual([
      ['Adam', 'us'],
      ['Alice', 'uk'],
      ['George', 'uk'],
      ['Rachel', 'us'],
    ])
  })

  it('is told the lines around, which are neither spoken nor charged', async () => {
    await speech.speak({ ...line, around: { before: 'Silencio.', after: 'Nadie.' } }, NEVER)
    expect(stub.asked.at(-1)?.body).toMatchObject({
      previous_text: 'Silencio.',
      next_text: 'Nadie.',
      language_code: 'es',
    })
    expect(speech.billing?.charge({ ...line, around: { before: 'Silencio.' } })).toEqual({
      characters: 16,
      costMicros: 800,
    })
  })

  it('tells when each word is heard', async () => {
    const { words = [] } = await speech.speak(line, NEVER)
    expect(words.map(({ text }) => text)).toEqual(['¿Quién', 'anda', 'ahí?'])
    expect((words[1]?.startMs ?? 0) - (words[0]?.startMs ?? 0)).toBeGreaterThan(250)
  })

  it('waits its turn when there are too many at once, and backs off when all of it is busy', async () => {
    stub.fail((number) => (number < 2 ? 'busy' : number === 2 ? 'overloaded' : null))
    const before = stub.charged.length
    expect((await speech.speak(line, NEVER)).durationMs).toBeGreaterThan(500)
    expect(stub.charged.length).toBe(before + 1)
  })

  it('waits once while the account stays busy, not anew for each line, and asks again for the next', async () => {
    const limits = { timeLimitMs: 2_000, patienceMs: 300 }
    const own = createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl: stub.url, usdPer1000: 0.05, ...limits })
    const speech = () => stub.asked.filter(({ path }) => path.includes('text-to-speech')).length
    stub.fail('busy')
    await expect(own.speak(line, NEVER)).rejects.toMatchObject({ problem: 'busy' })
    const asked = speech()
    for (const text of ['Nadie.', 'El viento.', 'La lluvia.'])
      await expect(own.speak({ ...line, text }, NEVER)).rejects.toMatchObject({ problem: 'busy' })
    expect(speech() - asked).toBe(3)
    stub.fail(null)
    expect((await own.speak(line, NEVER)).durationMs).toBeGreaterThan(500)
    own.close()
  })

  it('asks for as many at once as the account may, once it was told, and for no more', async () => {
    const own = createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl: stub.url, usdPer1000: 0.05, atOnce: 1 })
    await own.speak(line, NEVER)
    stub.fail('slow')
    const asked = stub.asked.length
    const lines = Array.from({ length: 8 }, (_, place) => own.speak({ ...line, text: `Línea ${place}.` }, NEVER))
    await expect.poll(() => stub.asked.length - asked).toBe(3)
    stub.fail(null)
    await Promise.all(lines)
    own.close()
  })

  it('finds in the history what was made although its answer was lost, and what never was', async () => {
    const since = new Date()
    const lost = { ...line, text: 'Esto se perdió por el camino.' }
    stub.fail('bad gateway')
    await expect(speech.speak(lost, NEVER)).rejects.toMatchObject({ problem: 'unsure', mayBeCharged: true })
    expect(await speech.billing?.recall?.(lost, since, NEVER)).toMatchObject({
      kind: 'made',
      spoken: { mime: 'audio/mpeg' },
    })
    const other = { ...line, text: 'Esto no lo dijo nadie.' }
    expect(await speech.billing?.recall?.(other, since, NEVER)).toEqual({ kind: 'never made' })
  })

  it('takes of two readings of the same words the one that was asked for', async () => {
    const since = new Date()
    const [swift, slow] = [1.2, 0.7].map((rate) => ({
      ...line,
      text: 'Dos veces.',
      settings: { ...line.settings, rate },
    }))
    if (!swift || !slow) throw new Error('there are two')
    await speech.speak(swift, NEVER)
    expect(await speech.billing?.recall?.(slow, since, NEVER)).toEqual({ kind: 'never made' })
    const { durationMs } = await speech.speak(slow, NEVER)
    const found = await speech.billing?.recall?.(slow, since, NEVER)
    expect(found?.kind === 'made' && found.spoken.durationMs).toBe(durationMs)
    const bitter = { ...slow, tone: 'melancholic' } as const
    expect(await speech.billing?.recall?.(bitter, since, NEVER)).toEqual({ kind: 'never made' })
  })
})

it('gives each tone dials of its own, inside what the vendor takes', () => {
  const dials = Tone.options.map((tone) => voiceSettings({ tone, range: 1.4, rate: 1 }))
  expect(new Set(dials.map((dial) => JSON.stringify(dial))).size).toBe(Tone.options.length)
  for (const { stability, style } of dials)
    for (const dial of [stability, style]) expect(dial >= 0 && dial <= 1).toBe(true)
})

it('makes words of characters and leaves out what is none', () => {
  const characters = [...'Sí — no.']
  const words = wordsOf({
    characters,
    characterStartTimesSeconds: characters.map((_, place) => place / 10),
    characterEndTimesSeconds: characters.map((_, place) => (place + 1) / 10),
  })
  expect(words.map(({ text, startMs, endMs }) => [text, startMs, Math.round(endMs)])).toEqual([
    ['Sí', 0, 200],
    ['no.', 500, 800],
  ])
})
