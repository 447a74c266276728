import type { Estimate } from '@scripteam/contract/api'
import type { Script } from '@scripteam/contract/model'
import { ELEVENLABS_KEY, openElevenLabsStub, type Stub } from '@scripteam/providers/speech/stubs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, startApp, type TestApp } from './harness.ts'
import {
  characterCalled,
  confirmEnglish,
  linesIn,
  newRepair,
  packOf,
  readPlay,
  recordedPlay,
  untilStatus,
} from './rehearsable.ts'

const QUERY = { language: 'en', region: 'us', acceptMismatch: 'treat_as_one' } as const

describe.each(DATABASES)('what a play costs, on %s', (database) => {
  let stub: Stub
  let app: TestApp
  let actor: Actor
  beforeAll(async () => {
    stub = await openElevenLabsStub()
    const environment = { VOICES: 'elevenlabs', ELEVENLABS_API_KEY: ELEVENLABS_KEY, ELEVENLABS_URL: stub.url }
    app = await startApp(database, { hasWorker: true, environment })
  })
  beforeEach(async () => {
    actor = await app.newcomer({ preferredLanguage: 'en' })
  })
  afterAll(async () => {
    await app.stop()
    await stub.close()
  })

  /** The samples of new accounts are recorded at the same time, by the same provider. */
  function timesCharged(text: string): number {
    return stub.charged.filter((one) => one === text).length
  }

  it('is told to the character before it is confirmed, and is nothing once it was paid', async () => {
    const play = await readPlay(actor)
    const before = await estimateOf(actor, play)
    expect(before.characters).toBeGreaterThan(300)
    // Each line is rounded up to the next millionth.
    expect(before.costUsd).toBeCloseTo(before.characters * 0.00005, 4)
    expect(before.parts.reduce((sum, part) => sum + part.characters, 0)).toBe(before.characters)
    await confirmEnglish(actor, play.id)
    await untilStatus(actor, play.id, 'complete')
    expect((await budgetOf(actor))?.used).toBe(before.characters)
    expect(await estimateOf(actor, play)).toMatchObject({ characters: 0, costUsd: 0, lines: 0 })
    const again = await readPlay(actor)
    expect((await estimateOf(actor, again)).characters).toBe(0)
  })

  it('is the same for everybody, though the provider is paid for it once', async () => {
    await recordedPlay(actor)
    const { used } = (await budgetOf(actor)) ?? {}
    const other = await app.newcomer({ preferredLanguage: 'en' })
    const play = await readPlay(other)
    expect((await estimateOf(other, play)).characters).toBe(used)
    await confirmEnglish(other, play.id)
    await untilStatus(other, play.id, 'complete')
    expect((await budgetOf(other))?.used).toBe(used)
    const envelope = await packOf(other, play.id)
    expect(envelope.complete).toBe(true)
    for (const { text } of linesIn(envelope)) expect(timesCharged(text), text).toBe(1)
  })

  it('is one line after one line was changed', async () => {
    const play = await recordedPlay(actor)
    const lines = linesIn(await packOf(actor, play.id))
    const charged = lines.map(({ text }) => timesCharged(text))
    const [line] = lines
    if (!line) throw new Error('a play has lines')
    const operation = {
      kind: 'changeText',
      id: newRepair(),
      lineId: line.id,
      text: `Not one word. ${database}`,
    } as const
    await actor.ask('repairReading', { params: { id: play.id }, body: { operations: [operation] } })
    await untilStatus(actor, play.id, 'complete')
    expect(timesCharged(operation.text)).toBe(1)
    expect(lines.map(({ text }) => timesCharged(text))).toEqual(charged)
  })

  it('leaves out my own part until I ask for it', async () => {
    const play = await readPlay(actor, ownPlay(database))
    const anna = characterCalled('ANNA', play)
    const own = (await estimateOf(actor, play)).parts.find(({ characterId }) => characterId === anna.id)
    const body = { confirmLanguage: 'en', voicePreferences: { region: 'us' }, waitingRole: anna.id } as const
    await actor.ask('processScript', { params: { id: play.id }, body })
    await untilStatus(actor, play.id, 'complete')
    const envelope = await packOf(actor, play.id)
    expect(envelope.complete).toBe(true)
    expect(
      linesIn(envelope)
        .filter(({ audio }) => !audio)
        .map(({ character }) => character),
    ).toEqual(['ANNA', 'ANNA'])
    expect(await estimateOf(actor, play)).toMatchObject({ characters: own?.characters, waitingRole: anna.id })
    await actor.ask('changeScript', { params: { id: play.id }, body: { waitingRole: null } })
    await expect
      .poll(async () => linesIn(await packOf(actor, play.id)).every(({ audio }) => audio), { timeout: 20_000 })
      .toBe(true)
    expect((await estimateOf(actor, play)).characters).toBe(0)
  })
})

describe('a play that is more than the month holds', () => {
  it('is recorded as far as the budget goes, by simpler voices beyond, and says so', async () => {
    const stub = await openElevenLabsStub()
    const environment = {
      VOICES: 'elevenlabs',
      ELEVENLABS_API_KEY: ELEVENLABS_KEY,
      ELEVENLABS_URL: stub.url,
      MONTHLY_CHARACTERS_USER: '160',
    }
    const app = await startApp('pglite', { hasWorker: true, environment })
    const actor = await app.newcomer({ preferredLanguage: 'en' })
    const play = await recordedPlay(actor)
    const envelope = await packOf(actor, play.id)
    expect(envelope.complete).toBe(true)
    expect(linesIn(envelope).every(({ audio }) => audio)).toBe(true)
    const budget = await budgetOf(actor)
    expect(budget?.used).toBeGreaterThan(80)
    expect(budget?.used).toBeLessThanOrEqual(160)
    expect(['near', 'full']).toContain(budget?.state)
    await app.stop()
    await stub.close()
  })
})

it('says nothing of costs where voices are free', async () => {
  const app = await startApp('pglite')
  const actor = await app.newcomer()
  expect(await budgetOf(actor)).toBeNull()
  await app.stop()
})

function estimateOf(actor: Actor, { id }: Script): Promise<Estimate> {
  return actor.ask('getEstimate', { params: { id }, query: QUERY })
}

async function budgetOf(actor: Actor) {
  return (await actor.ask('getBudget', {})).budget
}

/** Words that no other test has recorded. */
function ownPlay(name: string): string {
  return `THE LAMP

CHARACTERS
ANNA, a sailor
BRUNO, a lamp lighter

SCENE ONE

ANNA. Is the lamp lit already, or is that the moon over ${name}?

BRUNO. Neither the one nor the other, it is the bakery on fire.

ANNA. Then run, Bruno, run and wake everybody in the harbour!

BRUNO. I have been running since supper and nobody wakes.
`
}
