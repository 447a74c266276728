import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@scripteam/contract/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerOf } from './harness.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const WORKER = fileURLToPath(new URL('../src/worker.ts', import.meta.url))

interface Running {
  child: ChildProcess
  /** All it has said so far. */
  out: () => string
  err: () => string
  /** Its exit code. */
  end: Promise<number | null>
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripteam-main-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function start(environment: Record<string, string>, program = MAIN): Running {
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', VOICES: 'tones', ...environment }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const end = once(child, 'exit').then(([code]) => code)
  return { child, out: () => out, err: () => err, end }
}

/** The address that it prints when it is ready. */
async function addressOf(running: Running): Promise<string> {
  const found = () => /^ScripTeam is ready: (http:\S+)\n/.exec(running.out())?.[1]
  while (found() === undefined) {
    const next = await Promise.race([once(running.child.stdout ?? running.child, 'data'), running.end])
    if (!Array.isArray(next)) throw new Error(`It ended: ${running.err()}`)
  }
  return found() ?? ''
}

const registration = {
  email: 'ana@example.org',
  password: 'a password',
  firstName: 'Ana',
  preferredLanguage: 'es',
} as const
const strangerAt = (baseUrl: string) => createClient({ baseUrl, token: () => null, language: () => 'en' })

it('says one line when it is ready, keeps its accounts through kill -9, and refuses a second process', async () => {
  const first = start({})
  answerOf(await strangerAt(await addressOf(first)).call('register', { body: registration }))

  const second = start({})
  expect(await second.end).toBe(1)
  expect(second.err()).toMatch(/^Another ScripTeam process \(number \d+ on .*\) is using .*\n$/)

  first.child.kill('SIGKILL')
  await first.end
  const third = start({})
  const login = { body: { email: registration.email, password: registration.password } }
  const { user } = answerOf(await strangerAt(await addressOf(third)).call('login', login))
  expect(user.role).toBe('administrator')

  third.child.kill('SIGTERM')
  expect(await third.end).toBe(0)
  expect(third.out().trim().split('\n')).toHaveLength(1)
  expect(third.err()).toBe('')
}, 120_000)

it('says which port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const late = start({ PORT: String(port) })
  expect(await late.end).toBe(1)
  expect(late.err()).toMatch(new RegExp(`^Port ${port} is taken by another program\\.`))
  other.close()
}, 60_000)

it('says which setting is wrong', async () => {
  const wrong = start({ PORT: 'three thousand' })
  expect(await wrong.end).toBe(1)
  expect(wrong.err()).toMatch(/^PORT: /)
}, 60_000)

it('says that the database does not answer', async () => {
  const away = start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  expect(await away.end).toBe(1)
  expect(away.err()).toBe('DATABASE_URL: the database does not answer. Check the address, and that it is running.\n')
}, 60_000)

it('lets no worker of its own onto the embedded database', async () => {
  const worker = start({}, WORKER)
  expect(await worker.end).toBe(1)
  expect(worker.err()).toMatch(/needs DATABASE_URL/)
}, 60_000)
