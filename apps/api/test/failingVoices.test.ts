import type { ScriptId } from '@scripteam/contract/model'
import { createToneVoices, type ToneVoices } from '@scripteam/providers/speech'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, startApp, type TestApp } from './harness.ts'
import { confirmEnglish, linesIn, newRepair, packOf, readPlay, recordedPlay, untilStatus } from './rehearsable.ts'

let app: TestApp
let actor: Actor
let voices: ToneVoices
beforeAll(async () => {
  voices = createToneVoices()
  app = await startApp('pglite', { hasWorker: true, tools: { speech: voices } })
  actor = await app.newcomer()
})
afterAll(() => app.stop())

describe('a play whose voices all fail', () => {
  it('can be rehearsed, and says of every line that it has no recording', async () => {
    voices.failWith('exhausted')
    const { id } = await recordedPlay(actor)
    const envelope = await packOf(actor, id)
    expect(envelope.complete).toBe(false)
    expect(envelope.pack.scenes.every((scene) => !scene.isRecorded)).toBe(true)
    const lines = linesIn(envelope)
    expect(lines).toHaveLength(10)
    expect(lines.some((line) => line.audio)).toBe(false)
    expect(envelope.pack.scenes.flatMap((scene) => scene.unrecorded)).toEqual(lines.map((line) => line.id))
  })

  it('is whole after a second try, once there are voices again', async () => {
    voices.failWith('exhausted')
    const { id } = await recordedPlay(actor)
    voices.failWith(null)
    await confirmEnglish(actor, id)
    await untilStatus(actor, id, 'complete')
    await expectWhole(id)
  })
})

describe('a play in two languages', () => {
  it('keeps each line in its own, however often that is confirmed and whatever is repaired', async () => {
    voices.failWith(null)
    const { id } = await readPlay(actor)
    await confirmEach(id)
    await confirmEach(id)
    const spanish = linesIn(await packOf(actor, id)).filter((line) => line.language === 'es')
    expect(spanish.map((line) => line.text.split(' ')[0])).toEqual(['Perdone'])
    const operations = spanish.map(({ id: lineId }) => ({
      kind: 'changeText' as const,
      id: newRepair(),
      lineId,
      text: 'No me acuerdo.',
    }))
    await actor.ask('repairReading', { params: { id }, body: { operations } })
    await untilStatus(actor, id, 'complete')
    await confirmEach(id)
    await expectWhole(id)
    expect(linesIn(await packOf(actor, id)).some((line) => line.text === 'No me acuerdo.')).toBe(true)
  })

  async function confirmEach(id: ScriptId): Promise<void> {
    const acceptMismatch = 'keep_each_language'
    const body = { confirmLanguage: 'en', voicePreferences: { region: 'us' }, acceptMismatch } as const
    await actor.ask('processScript', { params: { id }, body })
    await untilStatus(actor, id, 'complete')
  }
})

async function expectWhole(id: ScriptId): Promise<void> {
  const envelope = await packOf(actor, id)
  expect(envelope.complete).toBe(true)
  expect(envelope.pack.scenes.every((scene) => scene.isRecorded && !scene.unrecorded)).toBe(true)
  expect(linesIn(envelope).every((line) => line.audio && envelope.urls[line.audio.blob])).toBe(true)
}
