import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { ExportOrder, Script, ScriptExport } from '@scripteam/contract/model'
import { decodeMp3 } from '@scripteam/pipeline/conformance'
import type { SoundtrackMaker } from '@scripteam/pipeline/ports'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blobOwners, blobs, scriptExports } from '../src/db/index.ts'
import { DATABASES } from './databases.ts'
import { type Actor, problemOf, startApp, type TestApp } from './harness.ts'
import { characterCalled, readPlay, recordedPlay } from './rehearsable.ts'

describe.each(DATABASES)('a file to take along, on %s', (database) => {
  let app: TestApp
  let actor: Actor
  let script: Script
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true, environment: { ENCRYPTION_KEY: 'sixteen letters at least' } })
    actor = await app.newcomer()
    script = await recordedPlay(actor)
  })
  afterAll(() => app.stop())

  const start = (body: ExportOrder) => actor.ask('startExport', { params: { id: script.id }, body })
  const anna = () => characterCalled('ANNA', script).id

  async function made(body: ExportOrder): Promise<ScriptExport> {
    return untilOver(actor, await start(body))
  }

  async function fetched({ file }: ScriptExport, headers: Record<string, string> = {}) {
    const response = await fetch(app.baseUrl + file?.url, { headers })
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
  }

  it('is a cue track of my role, with its name, length and chapters', async () => {
    const characterId = anna()
    if (!characterId) throw new Error('nobody speaks')
    const done = await made({ kind: 'cue_track', characterId })
    expect(done).toMatchObject({ status: 'done', progress: 1, silentLines: 0 })
    expect(done.file).toMatchObject({ name: 'THE KEY - ANNA.mp3', mime: 'audio/mpeg' })
    const { response, bytes } = await fetched(done)
    expect(response.headers.get('content-disposition')).toContain('filename="THE KEY - ANNA.mp3"')
    expect(bytes).toHaveLength(done.file?.bytes ?? 0)
    const samples = decodeMp3(bytes, 22_050)
    if (samples) expect(Math.abs(samples.length / 22.05 - (done.file?.durationMs ?? 0))).toBeLessThan(60)
    expect(Buffer.from(bytes.subarray(0, 200_000)).toString('latin1')).toContain('CHAP')
  })

  it('is a read-through, longer than that of one scene', async () => {
    const sceneId = script.processedContent?.scenes[1]?.id
    const [all, one] = [await made({ kind: 'read_through' }), await made({ kind: 'read_through', sceneId })]
    expect(all.file?.durationMs).toBeGreaterThan(one.file?.durationMs ?? 1e9)
  })

  it('is downloaded from where it was cut off', async () => {
    const done = await made({ kind: 'read_through' })
    const { bytes } = await fetched(done)
    const rest = await fetched(done, { range: 'bytes=100-' })
    expect(rest.response.status).toBe(206)
    expect(Buffer.from(rest.bytes)).toEqual(Buffer.from(bytes.subarray(100)))
  })

  it('is the script on paper, which does not lie readable on the disk', async () => {
    const done = await made({ kind: 'pdf', characterId: anna() })
    const { bytes } = await fetched(done)
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    const [row] = await app.instance.parts.db.select().from(scriptExports).where(eq(scriptExports.id, done.id))
    const kept = row?.blob && (await app.instance.parts.tools.blobs.get(row.blob))
    expect(Buffer.from(kept?.bytes.subarray(0, 7) ?? []).toString()).not.toContain('%PDF')
  })

  it('is made once when it is ordered twice, and listed', async () => {
    const [one, same] = await Promise.all([start({ kind: 'pdf' }), start({ kind: 'pdf' })])
    await untilOver(actor, one)
    await untilOver(actor, same)
    const { exports } = await actor.ask('listExports', { params: { id: script.id } })
    expect(exports.filter(({ order }) => order.kind === 'pdf' && !order.characterId).length).toBeLessThanOrEqual(2)
    expect(exports.every(({ status }) => status === 'done')).toBe(true)
  })

  it('is not had from an address that was made up', async () => {
    const done = await made({ kind: 'pdf' })
    const forged = done.file?.url.replace(/signature=.{4}/, 'signature=AAAA')
    expect((await fetch(app.baseUrl + forged)).status).toBe(403)
  })

  it('is gone when it is deleted, and so is what it took up', async () => {
    const done = await made({
      kind: 'cue_track',
      characterId: anna(),
      sceneId: script.processedContent?.scenes[1]?.id,
    })
    const { db } = app.instance.parts
    const [row] = await db.select().from(scriptExports).where(eq(scriptExports.id, done.id))
    const params = { id: script.id, exportId: done.id }
    await actor.ask('removeExport', { params })
    expect(problemOf(await actor.client.call('getExport', { params })).code).toBe('NOT_FOUND')
    expect(
      await db
        .select()
        .from(blobOwners)
        .where(eq(blobOwners.blobId, row?.blob as never)),
    ).toEqual([])
    expect(
      await db
        .select()
        .from(blobs)
        .where(eq(blobs.id, row?.blob as never)),
    ).toHaveLength(1)
  })

  it('is begun again when whoever made it has died', async () => {
    const done = await made({ kind: 'pdf' })
    const { db } = app.instance.parts
    const died = { status: 'running', progress: 0.4, beatAt: new Date(0), file: null, blob: null } as const
    await db.update(scriptExports).set(died).where(eq(scriptExports.id, done.id))
    expect(await untilOver(actor, done)).toMatchObject({ status: 'done' })
  })

  it('is given up when it kills whoever makes it', async () => {
    const done = await made({ kind: 'pdf' })
    const { db } = app.instance.parts
    const died = { status: 'running', beatAt: new Date(0), retries: 3, file: null, blob: null } as const
    await db.update(scriptExports).set(died).where(eq(scriptExports.id, done.id))
    expect(await untilOver(actor, done)).toMatchObject({ status: 'failed', problem: 'INTERNAL' })
  })

  it('cannot be ordered for a role or a scene that is not there, or before anything was recorded', async () => {
    const other = await readPlay(actor)
    const refused = async (id: Script['id'], body: ExportOrder) =>
      problemOf(await actor.client.call('startExport', { params: { id }, body })).code
    expect(await refused(other.id, { kind: 'read_through' })).toBe('PACK_NOT_READY')
    expect(await refused(script.id, { kind: 'pdf', characterId: script.id as never })).toBe('NOT_A_ROLE')
    expect(await refused(script.id, { kind: 'read_through', sceneId: script.id as never })).toBe('NOT_FOUND')
  })
})

describe('a file that takes long', () => {
  it('is no longer made once it is taken back', async () => {
    let told = (_reason: unknown): void => undefined
    const stopped = new Promise<unknown>((resolve) => {
      told = resolve
    })
    const soundtracks: SoundtrackMaker = {
      async make(_label, _parts, signal) {
        await once(signal, 'abort')
        told(signal.reason)
        throw signal.reason
      },
    }
    const app = await startApp('pglite', { hasWorker: true, tools: { soundtracks } })
    const actor = await app.newcomer()
    const { id } = await recordedPlay(actor)
    const begun = await actor.ask('startExport', { params: { id }, body: { kind: 'read_through' } })
    await untilStatus(actor, begun, 'running')
    await actor.ask('removeExport', { params: { id, exportId: begun.id } })
    expect(await stopped).toBeInstanceOf(Error)
    expect((await actor.ask('listExports', { params: { id } })).exports).toEqual([])
    await app.stop()
  })
})

async function untilOver(actor: Actor, begun: ScriptExport): Promise<ScriptExport> {
  return untilStatus(actor, begun, 'done', 'failed')
}

async function untilStatus(
  actor: Actor,
  begun: ScriptExport,
  ...wanted: ScriptExport['status'][]
): Promise<ScriptExport> {
  const params = { id: begun.scriptId, exportId: begun.id }
  for (const start = Date.now(); Date.now() - start < 25_000; await pause(50)) {
    const now = await actor.ask('getExport', { params })
    if (wanted.includes(now.status)) return now
  }
  throw new Error(`it is still not ${wanted.join(' or ')}`)
}
