import { type Client, type ClientOptions, createClient } from '@scripteam/contract/client'
import type { PackEnvelope, ScriptId, UserId } from '@scripteam/contract/model'
import { waitFor } from '../bench/playable.ts'
import { type RunningServer, startServer } from '../server.ts'

/** The whole product in a process of its own, with an actor and a play that is recorded in tones: real MP3, quickly made. */
export interface OpenHouse {
  readonly address: string
  readonly userId: UserId
  readonly envelope: PackEnvelope
  /** Another device of the same account; `fetch` is its connection. */
  device(fetch?: ClientOptions['fetch']): Client
  close(): Promise<void>
}

const QUIET = { VOICES: 'tones', LOG_LEVEL: 'error', RATE_LIMIT_AUTH: '0', RATE_LIMIT_UPLOADS: '0', DATABASE_URL: '' }

export async function openHouse(root: string, play: string): Promise<OpenHouse> {
  const server = await startServer(root, { environment: QUIET })
  try {
    return await withPlay(server, play)
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function withPlay({ address, stop }: RunningServer, play: string): Promise<OpenHouse> {
  let token: string | null = null
  const device = (fetch?: ClientOptions['fetch']) =>
    createClient({ baseUrl: address, token: () => token, language: () => 'en', ...(fetch ? { fetch } : {}) })
  const client = device()
  const body = { email: 'ada@example.com', password: 'two devices', firstName: 'Ada', preferredLanguage: 'en' } as const
  const opened = await client.call('register', { body })
  if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened))
  token = opened.value.token
  const envelope = await recorded(client, play)
  return { address, userId: opened.value.user.id, envelope, device, close: stop }
}

async function recorded(client: Client, play: string): Promise<PackEnvelope> {
  const file = new Blob([play], { type: 'text/plain' })
  const uploaded = await client.call('uploadScript', {
    fields: { title: 'Two devices', expectedLanguage: 'auto' },
    file,
    fileName: 'play.txt',
  })
  if (uploaded.kind !== 'ok') throw new Error(JSON.stringify(uploaded))
  const { id } = uploaded.value
  await waitFor(async () => {
    const script = await client.call('getScript', { params: { id } })
    return script.kind === 'ok' && script.value.processingStatus === 'awaiting_language'
  })
  const body = { confirmLanguage: 'en', voicePreferences: { region: 'us' }, acceptMismatch: 'treat_as_one' } as const
  await client.call('processScript', { params: { id }, body })
  return wholePack(client, id)
}

async function wholePack(client: Client, id: ScriptId): Promise<PackEnvelope> {
  let whole: PackEnvelope | null = null
  await waitFor(async () => {
    const pack = await client.call('getPack', { params: { id } })
    whole = pack.kind === 'ok' && pack.value.complete ? pack.value : null
    return whole !== null
  })
  if (whole === null) throw new Error('the play was not recorded')
  return whole
}
