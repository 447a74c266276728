import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Credentials, EndpointName, Registration } from '@scripteam/contract/api'
import {
  type Answered,
  type Asked,
  type Called,
  type CallOptions,
  type Client,
  createClient,
} from '@scripteam/contract/client'
import type { Language, User } from '@scripteam/contract/model'
import type { Problem } from '@scripteam/contract/problem'
import { type Choices, compose, type Instance } from '../src/composition.ts'
import { readConfig } from '../src/config.ts'
import { type Listening, listen } from '../src/http/listen.ts'
import { type DatabaseKind, ownDatabase } from './databases.ts'

/** A whole ScripTeam on a port of its own, with every answer checked against its schema. */
export interface TestApp {
  readonly baseUrl: string
  readonly instance: Instance
  readonly folder: string
  /** Somebody without an account. */
  stranger(language?: Language): Client
  /** Somebody who was sent an address to record lines at. */
  partner(address: string): Client
  /** Opens an account; the names and the address are made up unless told. */
  newcomer(about?: Partial<Registration>): Promise<Actor>
  stop(): Promise<void>
}

/** An account that is signed in. */
export interface Actor {
  readonly client: Client
  readonly user: User
  readonly credentials: Credentials
  readonly password: string
  /** The answer of a call that has to succeed; anything else fails the test. */
  ask<N extends EndpointName>(name: N, asked: Asked<N>, options?: CallOptions): Promise<Answered<N>>
}

export interface Setting extends Choices {
  environment?: Record<string, string>
  /** Whether scripts are read and recorded; off, since most tests need no worker. */
  hasWorker?: boolean
}

/** Starts the real app on PGlite in memory or on PostgreSQL. Voices are tones: quick, and real MP3. */
export async function startApp(database: DatabaseKind, setting: Setting = {}): Promise<TestApp> {
  const { environment, hasWorker = false, ...choices } = setting
  const own = await ownDatabase(database)
  const folder = await mkdtemp(join(tmpdir(), 'scripteam-test-'))
  const reading = readConfig({ ...DEFAULTS, DATA_DIR: folder, DATABASE_URL: own.url, ...environment })
  if (reading.kind === 'wrong') throw new Error(reading.sentences.join(' '))
  const instance = await compose(reading.config, { isInMemory: true, checkAnswers: true, ...choices })
  const server = await listen(instance.app, reading.config)
  if (server.kind === 'taken') throw new Error(server.sentence)
  if (hasWorker) await instance.startWork()
  const baseUrl = `http://127.0.0.1:${server.port}`
  return {
    baseUrl,
    instance,
    folder,
    stranger: (language = 'en') => clientOf(baseUrl, null, language),
    partner: (address) => clientOf(baseUrl, address.split('#')[1] ?? null, 'en'),
    newcomer: (about) => newcomer(baseUrl, about),
    stop: async () => {
      await end(server, instance)
      await own.drop()
      // A child process that is being ended may still write its last file.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** No scans are read unless a test says so: what it sees does not hang on what is installed. */
const DEFAULTS = {
  PORT: '0',
  VOICES: 'tones',
  LOG_LEVEL: 'error',
  RATE_LIMIT_AUTH: '0',
  RATE_LIMIT_UPLOADS: '0',
  RATE_LIMIT_PARTNERS: '0',
  OCR_LIMIT: '0',
}

/** The answer of a call that has to succeed. */
export function answerOf<T>(called: Called<T>): T {
  if (called.kind === 'ok') return called.value
  throw new Error(`Expected an answer, got ${JSON.stringify(called)}`)
}

/** The problem of a call that has to fail, with its status. */
export function problemOf(called: Called<unknown>): Problem & { status: number } {
  if (called.kind === 'problem') return { ...called.problem, status: called.status }
  throw new Error(`Expected a problem, got ${JSON.stringify(called)}`)
}

let newcomers = 0

async function newcomer(baseUrl: string, about: Partial<Registration> = {}): Promise<Actor> {
  newcomers += 1
  const email = `actor-${newcomers}-${Date.now()}@example.org`
  const body = {
    email,
    password: 'a password',
    firstName: 'Ana',
    lastName: 'Ruiz',
    preferredLanguage: 'es',
    ...about,
  } as const
  const credentials = answerOf(await clientOf(baseUrl, null, 'en').call('register', { body }))
  return actorOf(baseUrl, credentials, body.password)
}

/** Somebody who is signed in, from what a sign-in answered. */
export function actorOf(baseUrl: string, credentials: Credentials, password: string): Actor {
  const client = clientOf(baseUrl, credentials.token, credentials.user.profile.preferredLanguage)
  return {
    client,
    user: credentials.user,
    credentials,
    password,
    ask: async (name, asked, options) => answerOf(await client.call(name, asked, options)),
  }
}

function clientOf(baseUrl: string, token: string | null, language: Language): Client {
  return createClient({ baseUrl, token: () => token, language: () => language })
}

async function end(server: Listening, instance: Instance): Promise<void> {
  await server.close()
  await instance.stop()
}
