import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from '@scripteam/contract/client'
import type { ScriptExport, ScriptId } from '@scripteam/contract/model'
import { afterEach, describe, expect, it } from 'vitest'
import { type Actor, actorOf, answerOf } from './harness.ts'
import { linesIn, packOf, readPlay, untilStatus } from './rehearsable.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const PASSWORD = 'a password'

/** Long enough that there is time to pull the plug. */
const LONG_PLAY = Array.from({ length: 6 }, (_, scene) => {
  const talk = Array.from(
    { length: 30 },
    (_, n) =>
      `ANNA. This is what I say as number ${n} of scene ${scene}, and I mean it.\n\nBRUNO. And here is answer ${n}, in scene ${scene} as well, my dear Anna.\n`,
  )
  return `SCENE ${scene + 1}\n\n${talk.join('\n')}`
}).join('\n')

interface Running {
  readonly address: string
  readonly process: ChildProcess
}

describe('a server that is killed while it records', () => {
  const left: ChildProcess[] = []
  afterEach(() => {
    for (const process of left.splice(0)) process.kill('SIGKILL')
  })

  async function start(folder: string): Promise<Running> {
    const environment = { ...process.env, PORT: '0', DATA_DIR: folder, VOICES: 'tones', LOG_LEVEL: 'error' }
    const child = spawn(process.execPath, [MAIN], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
    left.push(child)
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        const said = /http:\/\/\S+/.exec(String(chunk))?.[0]
        if (said) resolve(said)
      })
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    })
    return { address, process: child }
  }

  it('goes on by itself after its next start, and every line is there; so does a file that was being made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scripteam-crash-'))
    const first = await start(folder)
    const actor = await newcomer(first.address)
    const { id } = await readPlay(actor, LONG_PLAY)
    await killInTheMiddle(first, actor, id)
    const second = await start(folder)
    const again = await signedIn(second.address, actor.user.email)
    await untilStatus(again, id, 'complete')
    const envelope = await packOf(again, id)
    expect(envelope.complete).toBe(true)
    expect(linesIn(envelope)).toHaveLength(360)
    expect(linesIn(envelope).every((line) => line.audio && envelope.urls[line.audio.blob])).toBe(true)
    const ordered = { params: { id }, body: { kind: 'read_through' } } as const
    const begun = await again.ask('startExport', ordered)
    await untilExport(again, begun, 'running', 'done')
    second.process.kill('SIGKILL')
    const third = await start(folder)
    const back = await signedIn(third.address, actor.user.email)
    const done = await untilExport(back, begun, 'done')
    const file = await fetch(new URL(done.file?.url ?? '', third.address))
    expect((await file.arrayBuffer()).byteLength).toBe(done.file?.bytes)
    third.process.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }, 120_000)
})

/** Pulls the plug at the first scene that is recorded. */
async function killInTheMiddle({ process }: Running, actor: Actor, id: ScriptId): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve))
  const body = { confirmLanguage: 'en', voicePreferences: { region: 'us' }, acceptMismatch: 'treat_as_one' } as const
  const watching = actor.client.watch(
    'watchScript',
    { params: { id } },
    (event) => {
      if (event.kind === 'sceneRecorded') process.kill('SIGKILL')
    },
    AbortSignal.timeout(60_000),
  )
  await actor.ask('processScript', { params: { id }, body })
  await watching
  await ended
}

async function untilExport(actor: Actor, { id, scriptId }: ScriptExport, ...wanted: ScriptExport['status'][]) {
  for (const begun = Date.now(); Date.now() - begun < 30_000; await pause(10)) {
    const now = await actor.ask('getExport', { params: { id: scriptId, exportId: id } })
    if (wanted.includes(now.status)) return now
  }
  throw new Error(`it is still not ${wanted.join(' or ')}`)
}

async function newcomer(address: string): Promise<Actor> {
  const client = createClient({ baseUrl: address, token: () => null, language: () => 'en' })
  const body = { email: 'crash@example.org', password: PASSWORD, firstName: 'Ana', preferredLanguage: 'en' } as const
  return actorOf(address, answerOf(await client.call('register', { body })), PASSWORD)
}

async function signedIn(address: string, email: string): Promise<Actor> {
  const client = createClient({ baseUrl: address, token: () => null, language: () => 'en' })
  return actorOf(address, answerOf(await client.call('login', { body: { email, password: PASSWORD } })), PASSWORD)
}
