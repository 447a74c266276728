import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Client, createClient } from '@scripteam/contract/client'
import { RepairId, type ScriptId } from '@scripteam/contract/model'
import { ELEVENLABS_KEY, openElevenLabsStub, type Stub } from '@scripteam/providers/speech/stubs'
import { compose } from '../../apps/api/src/composition.ts'
import { readConfig } from '../../apps/api/src/config.ts'
import { listen } from '../../apps/api/src/http/listen.ts'
import { inventPlay } from '../bench/invented.ts'

const LINES = 60
const USD_A_CHARACTER = 0.05 / 1000
const LIMIT_MS = 240_000

/**
 * A play recorded by one account, uploaded again by another, and then changed in one line: the dollars that the provider
 * charges for the second upload, and how many lines it is asked for after the change.
 */
export async function measureSecondUpload(): Promise<{ secondUploadCost: number; oneLineEditLines: number }> {
  const stub = await openElevenLabsStub()
  const folder = await mkdtemp(join(tmpdir(), 'scripteam-second-'))
  const reading = readConfig({
    PORT: '0',
    DATA_DIR: folder,
    VOICES: 'elevenlabs',
    ELEVENLABS_API_KEY: ELEVENLABS_KEY,
    ELEVENLABS_URL: stub.url,
  })
  if (reading.kind === 'wrong') throw new Error(reading.sentences.join(' '))
  const instance = await compose(reading.config, { isInMemory: true })
  const server = await listen(instance.app, reading.config)
  if (server.kind === 'taken') throw new Error(server.sentence)
  await instance.startWork()
  try {
    return await playTwice(`http://127.0.0.1:${server.port}`, stub)
  } finally {
    await server.close()
    await instance.stop()
    await stub.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function playTwice(baseUrl: string, stub: Stub) {
  const play = inventPlay(LINES, 41)
  const first = await signedIn(baseUrl, 'first')
  const id = await recorded(first, play)
  // The samples of new accounts are recorded by the same provider: what counts is what this play says.
  const texts = new Set([...(await linesOf(first, id)).map(({ text }) => text), NEW_LINE])
  const bill = () => stub.charged.filter((text) => texts.has(text))
  const bought = bill().length
  if (bought < LINES / 2) throw new Error('the first upload was not bought')
  await recorded(await signedIn(baseUrl, 'second'), play)
  const again = bill().slice(bought)
  const before = bill().length
  await changeOneLine(first, id)
  return {
    secondUploadCost: again.join('').length * USD_A_CHARACTER,
    oneLineEditLines: bill().length - before,
  }
}

const NEW_LINE = 'Nobody has ever said this before tonight.'

async function signedIn(baseUrl: string, name: string): Promise<Client> {
  let token: string | null = null
  const client = createClient({ baseUrl, token: () => token, language: () => 'en' })
  const body = {
    email: `${name}@example.org`,
    password: 'a password',
    firstName: name,
    preferredLanguage: 'en',
  } as const
  token = (await answer(client.call('register', { body }))).token
  // The samples of a new account are recorded first: they are patient, and would make the figures wait.
  await until(async () => {
    const { scripts } = await answer(client.call('listScripts', { query: {} }))
    return scripts.every(({ isSample, processingStatus }) => !isSample || processingStatus === 'complete')
  })
  return client
}

async function recorded(client: Client, play: string): Promise<ScriptId> {
  const file = new Blob([play], { type: 'text/plain' })
  const { id } = await answer(
    client.call('uploadScript', { fields: { expectedLanguage: 'auto' }, file, fileName: 'rehearsal.txt' }),
  )
  await untilStatus(client, id, 'awaiting_language')
  const body = { confirmLanguage: 'en', voicePreferences: { region: 'us' }, acceptMismatch: 'treat_as_one' } as const
  await answer(client.call('processScript', { params: { id }, body }))
  await untilStatus(client, id, 'complete')
  return id
}

async function changeOneLine(client: Client, id: ScriptId): Promise<void> {
  const [, line] = await linesOf(client, id)
  if (!line) throw new Error('the play has no second line')
  const operation = {
    kind: 'changeText',
    id: RepairId.parse(crypto.randomUUID()),
    lineId: line.id,
    text: NEW_LINE,
  } as const
  await answer(client.call('repairReading', { params: { id }, body: { operations: [operation] } }))
  await untilStatus(client, id, 'complete')
}

async function linesOf(client: Client, id: ScriptId) {
  const { processedContent } = await answer(client.call('getScript', { params: { id } }))
  return processedContent?.scenes.flatMap(({ dialogue }) => dialogue) ?? []
}

function untilStatus(client: Client, id: ScriptId, wanted: string): Promise<void> {
  return until(async () => (await answer(client.call('getScript', { params: { id } }))).processingStatus === wanted)
}

async function until(isThere: () => Promise<boolean>): Promise<void> {
  for (const begun = performance.now(); !(await isThere()); await pause(100))
    if (performance.now() - begun > LIMIT_MS) throw new Error(`not within ${LIMIT_MS / 1000} s`)
}

async function answer<T>(called: Promise<{ kind: 'ok'; value: T } | { kind: string }>): Promise<T> {
  const got = await called
  if ('value' in got) return got.value
  throw new Error(JSON.stringify(got))
}
