import { ELEVENLABS_KEY, type Fault, openElevenLabsStub, type Stub } from '@scripteam/providers/speech/stubs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVoices } from '../src/composition/voices.ts'
import { capsIn, createLedger } from '../src/features/ledger/index.ts'
import { createEngine } from '../src/features/steps/engine.ts'
import { retryRecordings } from '../src/features/steps/retryRecordings.ts'
import { trackedBlobs } from '../src/features/steps/trackedBlobs.ts'
import { type Actor, startApp, type TestApp } from './harness.ts'
import { confirmEnglish, linesIn, packOf, recordedPlay, untilStatus } from './rehearsable.ts'

let stub: Stub
let app: TestApp
let actor: Actor
beforeAll(async () => {
  stub = await openElevenLabsStub()
  const environment = { VOICES: 'elevenlabs', ELEVENLABS_API_KEY: ELEVENLABS_KEY, ELEVENLABS_URL: stub.url }
  app = await startApp('pglite', { hasWorker: true, environment })
  actor = await app.newcomer({ preferredLanguage: 'en' })
})
afterAll(async () => {
  await app.stop()
  await stub.close()
  expect(stub.violations).toEqual([])
})

describe('a play whose paid provider fails at every line', () => {
  const faults: Fault[] = ['broken', 'no quota', 'truncated']

  it.each(faults)(
    'is recorded all the same, by the voices that need nobody: %s',
    async (fault) => {
      stub.fail(fault)
      const { id } = await recordedPlay(actor)
      const envelope = await packOf(actor, id)
      expect(envelope.complete).toBe(true)
      expect(linesIn(envelope).every((line) => line.audio && envelope.urls[line.audio.blob])).toBe(true)
      // Cast it stays, so that the paid voices are asked again once they are well.
      expect(envelope.pack.characters.map(({ voice }) => voice?.provider)).toContain('elevenlabs')
    },
    120_000,
  )
})

describe('a play that a stand-in recorded', () => {
  it('is recorded by its own voices by itself, once the instance starts again and the provider is well', async () => {
    const ill = await openElevenLabsStub()
    ill.fail('no quota')
    const environment = { VOICES: 'elevenlabs', ELEVENLABS_API_KEY: ELEVENLABS_KEY, ELEVENLABS_URL: ill.url }
    const first = await startApp('pglite', { hasWorker: true, environment })
    const reader = await first.newcomer({ preferredLanguage: 'en' })
    const { id } = await recordedPlay(reader)
    const texts = linesIn(await packOf(reader, id)).map(({ text }) => text)
    expect(ill.charged).toEqual([])
    ill.fail(null)
    const parts = first.instance.parts
    // Another process on the same database: its circuits are closed.
    const ledger = createLedger(parts.db, { caps: capsIn(parts.config) })
    const blobs = trackedBlobs(parts.db, parts.tools.blobs)
    const { speech, speechOf, close } = createVoices(parts.config, parts.log, { ledger, blobs })
    const engine = createEngine({ ...parts, tools: { ...parts.tools, speech, speechOf } })
    await engine.runner.begin()
    const retries = retryRecordings(engine, (error) => expect.fail(String(error)))
    await expect.poll(() => texts.filter((text) => !ill.charged.includes(text)), { timeout: 60_000 }).toEqual([])
    await untilStatus(reader, id, 'complete')
    await retries.stop()
    await engine.runner.stop()
    close()
    await first.stop()
    await ill.close()
  }, 90_000)
})

describe('a play whose paid provider works', () => {
  it('is recorded by it, each line once, and costs nothing when it is walked again', async () => {
    const fresh = await openElevenLabsStub()
    const environment = { VOICES: 'elevenlabs', ELEVENLABS_API_KEY: ELEVENLABS_KEY, ELEVENLABS_URL: fresh.url }
    const whole = await startApp('pglite', { hasWorker: true, environment })
    const reader = await whole.newcomer({ preferredLanguage: 'en' })
    const { id } = await recordedPlay(reader)
    const texts = new Set(linesIn(await packOf(reader, id)).map(({ text }) => text))
    expect(new Set(fresh.charged.filter((text) => texts.has(text)))).toEqual(texts)
    const charged = fresh.charged.filter((text) => texts.has(text)).length
    await confirmEnglish(reader, id)
    await untilStatus(reader, id, 'complete')
    expect(fresh.charged.filter((text) => texts.has(text))).toHaveLength(charged)
    await whole.stop()
    expect(fresh.violations).toEqual([])
    await fresh.close()
  }, 120_000)
})
