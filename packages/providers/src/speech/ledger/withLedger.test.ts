import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { UserId } from '@scripteam/contract/model'
import { createMemoryLedger, type MemoryLedgerOptions } from '@scripteam/pipeline'
import type { LineToSpeak, SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDiskBlobs } from '../../blobs/index.ts'
import { createElevenLabs } from '../index.ts'
import type { RemoteVoices } from '../remote/remoteVoices.ts'
import { ELEVENLABS_KEY, openElevenLabsStub, type Stub } from '../stubs/index.ts'
import { createToneVoices } from '../toneVoices.ts'
import { withBackup } from '../withBackup.ts'
import { lookUpLost } from './lookUpLost.ts'
import { withLedger } from './withLedger.ts'

const NEVER = new AbortController().signal
/** A busy machine takes its time to cut a clip. */
const PATIENT = { timeout: 15_000 }
const actor = UserId.parse(crypto.randomUUID())
const other = UserId.parse(crypto.randomUUID())

let stub: Stub
let folder: string
let paid: RemoteVoices
let books: ReturnType<typeof createMemoryLedger>
let speech: SpeechSynthesiser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripteam-till-'))
  stub = await openElevenLabsStub()
  const limits = { timeLimitMs: 2_500, patienceMs: 500, backOffMs: 10 }
  paid = createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl: stub.url, usdPer1000: 0.05, ...limits })
})
beforeEach(() => {
  stub.fail(null)
  openTill()
})
afterAll(async () => {
  paid.close()
  await stub.close()
  await rm(folder, { recursive: true, force: true })
})

function openTill(options?: MemoryLedgerOptions): void {
  books = createMemoryLedger(options)
  speech = withLedger(paid, { ledger: books, blobs: blobs(), heldMs: 20 })
}

const blobs = () => createDiskBlobs({ folder, signingKey: 'k'.repeat(32) })
const lookUp = () => lookUpLost([paid], { ledger: books, lost: books, blobs: blobs() }, NEVER)

let lines = 0
/** A line that nobody has said before. */
function line(payer = actor): LineToSpeak {
  const settings = { pitch: 0, rate: 1, range: 1 }
  return { text: `Esta es la frase ${lines++}.`, language: 'es', voiceId: 'v-lucia', settings, payer }
}

function timesCharged({ text }: LineToSpeak): number {
  return stub.charged.filter((charged) => charged === text).length
}

describe('a line that costs money', () => {
  it('is bought once, however many want it at the same time, and all get the same recording', async () => {
    const wanted = line()
    const asked = [actor, other, actor, other].map((payer) => speech.speak({ ...wanted, payer }, NEVER))
    const spoken = await Promise.all(asked)
    expect(timesCharged(wanted)).toBe(1)
    expect(new Set(spoken.map(({ durationMs }) => durationMs)).size).toBe(1)
    expect(spoken.every(({ bytes }) => Buffer.from(bytes).equals(spoken[0]?.bytes ?? new Uint8Array()))).toBe(true)
  })

  it('takes its characters out of the budget of everybody who has it, and once out of that of the instance', async () => {
    const wanted = line()
    for (const payer of [actor, other, other]) await speech.speak({ ...wanted, payer }, NEVER)
    const characters = [...wanted.text].length
    expect([books.used(actor), books.used(other), books.used(null)]).toEqual([characters, characters, characters])
  })

  it('is given back when the provider surely did not speak it', async () => {
    stub.fail('no quota')
    await expect(speech.speak(line(), NEVER)).rejects.toMatchObject({ problem: 'exhausted' })
    stub.fail('refused')
    await expect(speech.speak(line(), NEVER)).rejects.toMatchObject({ problem: 'rejected' })
    expect(books.used(null)).toBe(0)
  })

  it('is not asked for once the budget is used up', async () => {
    openTill({ caps: { user: 25 } })
    await speech.speak(line(), NEVER)
    const refused = line()
    expect(await speech.speaker?.(refused)).toBeNull()
    await expect(speech.speak(refused, NEVER)).rejects.toMatchObject({ problem: 'exhausted', mayBeCharged: false })
    expect(timesCharged(refused)).toBe(0)
    await speech.speak(line(other), NEVER)
  })

  it('is kept when whoever wanted it has gone meanwhile', async () => {
    stub.fail('slow')
    const gone = new AbortController()
    const wanted = line()
    const asked = speech.speak(wanted, gone.signal)
    await expect.poll(() => timesCharged(wanted)).toBe(1)
    gone.abort()
    await asked
    await speech.speak(wanted, NEVER)
    expect(timesCharged(wanted)).toBe(1)
  })

  it('is not bought when nothing is said in it', async () => {
    await speech.speak({ ...line(), text: '…' }, NEVER)
    expect(books.used(null)).toBe(0)
  })
})

const LOSSES = ['bad gateway', 'silent', 'truncated', 'noise', 'other format', 'cut sound', 'stillness'] as const

describe.each(LOSSES)('a line that was paid for and lost: %s', (fault) => {
  it('is not bought again, is spoken by a backup meanwhile, and is found in the books of the provider', async () => {
    openTill({ lagMs: 50 })
    const wanted = line()
    const whole = withBackup(speech, createToneVoices())
    stub.fail(fault)
    expect((await whole.speak(wanted, NEVER)).standIn).toMatchObject({ provider: 'tone' })
    stub.fail(null)
    expect((await whole.speak(wanted, NEVER)).standIn).toMatchObject({ provider: 'tone' })
    await expect(speech.speak(wanted, NEVER)).rejects.toMatchObject({ problem: 'unsure' })
    await expect.poll(lookUp, PATIENT).toBe(1)
    expect((await whole.speak(wanted, NEVER)).standIn).toBeUndefined()
    expect(timesCharged(wanted)).toBe(1)
    expect(books.used(null)).toBe([...wanted.text].length)
  })
})

describe('a line of which nobody knows whether it was paid for', () => {
  it('is bought again only after the books say that it never was', async () => {
    openTill({ lagMs: 50 })
    const wanted = line()
    stub.fail('broken')
    await expect(speech.speak(wanted, NEVER)).rejects.toMatchObject({ problem: 'unsure', mayBeCharged: true })
    stub.fail(null)
    expect(books.used(null)).toBeGreaterThan(0)
    await expect.poll(lookUp, PATIENT).toBe(1)
    expect(books.used(null)).toBe(0)
    await speech.speak(wanted, NEVER)
    expect(timesCharged(wanted)).toBe(1)
  })

  it('stays where it is while the books cannot be read', async () => {
    openTill({ lagMs: 50 })
    const wanted = line()
    stub.fail('broken')
    await expect(speech.speak(wanted, NEVER)).rejects.toMatchObject({ problem: 'unsure' })
    const burnt = createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl: 'http://127.0.0.1:9', usdPer1000: 0.05 })
    await wait(80)
    expect(await lookUpLost([burnt], { ledger: books, lost: books, blobs: blobs() }, NEVER)).toBe(0)
    expect(books.used(null)).toBe([...wanted.text].length)
  })
})
