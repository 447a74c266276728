import { setTimeout as pause } from 'node:timers/promises'
import { type Client, createClient } from '@scripteam/contract/client'
import type { PackEnvelope, PackScene, ScriptId } from '@scripteam/contract/model'
import { startServer } from '../server.ts'
import { inventPlay } from './invented.ts'
import { median } from './measure.ts'

export interface PlayableBench {
  readonly runs: number
  readonly lines: number
  readonly linesInScene?: number
  /** Whether the first scene is as far as it is waited for. */
  readonly isWanted: (first: PackScene) => boolean
}

/** Milliseconds from the upload of a play to its first scene being playable, embedded voices; the middle of some runs. */
export async function benchPlayable(root: string, bench: PlayableBench): Promise<number> {
  const { runs, lines, linesInScene, isWanted } = bench
  const server = await startServer(root)
  try {
    const client = await signedIn(server.address)
    const times: number[] = []
    const isThere = ({ pack: { scenes } }: PackEnvelope) => scenes[0] !== undefined && isWanted(scenes[0])
    for (let run = 0; run < runs; run++) {
      // Another play each time: the same lines in the same voices would come from the cache.
      times.push(await untilPlayable(client, inventPlay(lines, 17 + run, linesInScene), isThere))
    }
    return median(times)
  } finally {
    await server.stop()
  }
}

export async function signedIn(address: string): Promise<Client> {
  let token: string | null = null
  const client = createClient({ baseUrl: address, token: () => token, language: () => 'en' })
  const opened = await client.call('register', {
    body: { email: 'bench@example.com', password: 'bench-bench', firstName: 'Bench', preferredLanguage: 'en' },
  })
  if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened))
  token = opened.value.token
  return client
}

/** Milliseconds from the upload of a play to its pack being as wanted; the play is deleted then. */
export async function untilPlayable(
  client: Client,
  text: string,
  isWanted: (pack: PackEnvelope) => boolean,
): Promise<number> {
  const began = performance.now()
  const uploaded = await client.call('uploadScript', {
    fields: { title: 'The Long Rehearsal', expectedLanguage: 'auto' },
    file: new Blob([text], { type: 'text/plain' }),
    fileName: 'rehearsal.txt',
  })
  if (uploaded.kind !== 'ok') throw new Error(JSON.stringify(uploaded))
  const id = uploaded.value.id
  await waitFor(async () => (await statusOf(client, id)) === 'awaiting_language')
  const confirmed = await client.call('processScript', {
    params: { id },
    body: { confirmLanguage: 'en', voicePreferences: { region: 'us' }, acceptMismatch: 'treat_as_one' },
  })
  if (confirmed.kind !== 'ok') throw new Error(JSON.stringify(confirmed))
  await waitFor(async () => {
    const pack = await client.call('getPack', { params: { id } })
    return pack.kind === 'ok' && isWanted(pack.value)
  })
  const playable = performance.now() - began
  await client.call('deleteScript', { params: { id } })
  return playable
}

async function statusOf(client: Client, id: ScriptId) {
  const script = await client.call('getScript', { params: { id } })
  return script.kind === 'ok' ? script.value.processingStatus : null
}

export async function waitFor(isThere: () => Promise<boolean>): Promise<void> {
  const limit = performance.now() + 120_000
  while (!(await isThere())) {
    if (performance.now() > limit) throw new Error('it took longer than two minutes')
    await pause(50)
  }
}
