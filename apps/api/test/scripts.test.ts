import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ScriptEvent } from '@scripteam/contract/api'
import type { LineId, Script } from '@scripteam/contract/model'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, answerOf, problemOf, startApp, type TestApp } from './harness.ts'
import {
  changedLines,
  characterCalled,
  confirmEnglish,
  linesIn,
  newRepair,
  packOf,
  readPlay,
  recordedPlay,
  untilStatus,
  uploading,
} from './rehearsable.ts'

describe.each(DATABASES)('a script on %s', (database) => {
  let app: TestApp
  let actor: Actor
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true })
    actor = await app.newcomer()
  })
  afterAll(() => app.stop())

  it('is read, confirmed and recorded, and then every line of it can be heard', async () => {
    const script = await recordedPlay(actor)
    expect(script).toMatchObject({ title: 'THE KEY', primaryLanguage: 'en', progress: { percent: 100 } })
    const envelope = await packOf(actor, script.id)
    expect(envelope.complete).toBe(true)
    const lines = linesIn(envelope)
    expect(lines).toHaveLength(10)
    for (const line of lines) {
      const address = envelope.urls[line.audio?.blob ?? '']
      const response = await fetch(app.baseUrl + address)
      expect(response.headers.get('content-type')).toBe('audio/mpeg')
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
    }
    expect(new Set(script.characters.map((character) => character.voiceSettings?.providerVoiceId)).size).toBe(3)
  })

  it('shows its characters while it is read, and the state it is in to whoever comes later', async () => {
    const { id } = answerOf(await uploading(actor))
    const seen = await watchUntil(actor, id, (event) => event.kind === 'status' && event.status === 'awaiting_language')
    await untilStatus(actor, id, 'awaiting_language')
    const late = await watchUntil(
      actor,
      id,
      (event) => event.kind === 'characterFound' && event.character.name === 'CLARA',
    )
    expect(seen[0]?.kind).toBe('status')
    expect(late[0]).toMatchObject({ kind: 'status', status: 'awaiting_language' })
    expect(namesIn(late)).toEqual(['ANNA', 'BRUNO', 'CLARA'])
  })

  it('asks before it takes lines in another language for its own', async () => {
    const { id } = await readPlay(actor)
    const body = { confirmLanguage: 'en', voicePreferences: { region: 'us' } } as const
    const problem = problemOf(await actor.client.call('processScript', { params: { id }, body }))
    expect(problem).toMatchObject({ status: 409, code: 'LANGUAGE_MISMATCH', details: { total: 1 } })
    expect(problem.details).toMatchObject({ lines: [{ character: 'CLARA', language: 'es' }] })
    await actor.ask('processScript', { params: { id }, body: { ...body, acceptMismatch: 'keep_each_language' } })
    await untilStatus(actor, id, 'complete')
    const languages = linesIn(await packOf(actor, id)).map((line) => line.language)
    expect(languages.filter((language) => language === 'es')).toHaveLength(1)
  })

  it('quotes no more than fifty lines of a mismatch and says how many there are', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, n) =>
        `ANNA. This is the English line with number ${n} of the play.\n\nBRUNO. And this is the answer to the line ${n} that she said.\n`,
    )
    const { id } = await readPlay(actor, `SCENE ONE\n\n${lines.join('\n')}`)
    const body = { confirmLanguage: 'es', voicePreferences: { region: 'spain' } } as const
    const { details } = problemOf(await actor.client.call('processScript', { params: { id }, body }))
    expect(details).toMatchObject({ total: 120 })
    expect((details as { lines: unknown[] }).lines).toHaveLength(50)
  })

  it('tells how its recording is doing', async () => {
    const { id } = await readPlay(actor)
    const { workflowId, estimatedDuration } = await confirmEnglish(actor, id)
    expect(estimatedDuration).toBeGreaterThan(0)
    await untilStatus(actor, id, 'complete')
    // The script is complete a moment before its workflow is closed.
    await vi.waitFor(async () => {
      const workflow = await actor.ask('getWorkflow', { params: { id: workflowId } })
      expect(workflow).toMatchObject({ status: 'completed', workflowType: 'voice_generation_en', relatedEntityId: id })
    }, 5_000)
  })

  it('has no pack before its language is confirmed, and says how far it is', async () => {
    const { id } = await readPlay(actor)
    const problem = problemOf(await actor.client.call('getPack', { params: { id } }))
    expect(problem).toMatchObject({ status: 404, code: 'PACK_NOT_READY', details: { status: 'awaiting_language' } })
  })

  it('has only the corrected line recorded again', async () => {
    const script = await recordedPlay(actor)
    const before = await packOf(actor, script.id)
    const line = linesIn(before)[2]
    if (!line) throw new Error('the play has ten lines')
    const text = 'The drawer is full of nails, Bruno.'
    const operations = [{ kind: 'changeText', id: newRepair(), lineId: line.id, text } as const]
    const repaired = await actor.ask('repairReading', { params: { id: script.id }, body: { operations } })
    expect(repaired.processedContent?.scenes[0]?.dialogue[2]?.text).toBe(text)
    await untilStatus(actor, script.id, 'complete')
    expect(changedLines(before, await packOf(actor, script.id)).map((changed) => changed.text)).toEqual([text])
  })

  it('can be corrected before its language is confirmed', async () => {
    const script = await readPlay(actor)
    const spanish = script.processedContent?.scenes[1]?.dialogue[2]
    if (!spanish) throw new Error('the play has a line in Spanish')
    const operations = [
      {
        kind: 'changeText',
        id: newRepair(),
        lineId: spanish.id,
        text: 'Forgive me, madam, I cannot remember a thing about last night.',
      } as const,
      { kind: 'changeLanguage', id: newRepair(), lineId: spanish.id, language: 'en' } as const,
    ]
    await actor.ask('repairReading', { params: { id: script.id }, body: { operations } })
    const body = { confirmLanguage: 'en', voicePreferences: { region: 'uk' } } as const
    await actor.ask('processScript', { params: { id: script.id }, body })
    await untilStatus(actor, script.id, 'complete')
  })

  it('refuses to correct a line that it does not have', async () => {
    const script = await readPlay(actor)
    const operations = [{ kind: 'changeText', id: newRepair(), lineId: NOBODY, text: 'Hm.' } as const]
    const called = await actor.client.call('repairReading', { params: { id: script.id }, body: { operations } })
    expect(problemOf(called).code).toBe('REPAIR_HAS_NO_PLACE')
  })

  it('can be taken along as text and as the cues of a role', async () => {
    const script = await recordedPlay(actor)
    const params = { id: script.id }
    const fountain = await actor.ask('exportScript', { params, body: { format: 'fountain' } })
    expect(fountain.fileName).toBe('THE KEY.fountain')
    expect(fountain.text).toContain('@ANNA\nThe drawer is empty, Bruno.')
    const body = { format: 'cue_sheet', characterId: characterCalled('CLARA', script).id } as const
    expect((await actor.ask('exportScript', { params, body })).text).toContain('Good morning.')
  })

  it('has the title that was given, in the pack too', async () => {
    const { id } = await recordedPlay(actor)
    expect((await actor.ask('changeScript', { params: { id }, body: { title: 'La llave' } })).title).toBe('La llave')
    await expect.poll(async () => (await packOf(actor, id)).pack.title).toBe('La llave')
  })

  it('is found page by page and by a part of its title', async () => {
    const reader = await app.newcomer()
    for (const title of ['100 % mine', 'One_two', 'Onetwo'])
      answerOf(await uploading(reader, undefined, 'x.txt', title))
    const pages: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await reader.ask('listScripts', { query: { limit: 2, cursor } })
      pages.push(...page.scripts.map((script) => script.title))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(pages.slice(0, 3)).toEqual(['Onetwo', 'One_two', '100 % mine'])
    expect(pages).toHaveLength(5)
    const found = async (search: string) =>
      (await reader.ask('listScripts', { query: { search } })).scripts.map((s) => s.title)
    expect(await found('e_t')).toEqual(['One_two'])
    expect(await found('100 %')).toEqual(['100 % mine'])
  })

  it('is recorded once for everybody, and stays for the others when one of them deletes it', async () => {
    const [first, second] = [await app.newcomer(), await app.newcomer()]
    const text =
      'SCENE\n\nDORA. A line that nobody else here has ever said before.\n\nEMIL. And an answer to that line, just as new.\n\nDORA. Then we are done with it, I think.\n'
    const one = await recordedPlay(first, text)
    const other = await recordedPlay(second, text)
    const clips = async (who: Actor, script: Script) =>
      linesIn(await packOf(who, script.id)).map((line) => line.audio?.blob)
    const shared = await clips(first, one)
    expect(await clips(second, other)).toEqual(shared)
    await first.ask('deleteScript', { params: { id: one.id } })
    expect(problemOf(await first.client.call('getScript', { params: { id: one.id } })).code).toBe('NOT_FOUND')
    expect(await blobFiles(app)).toEqual(expect.arrayContaining(shared))
    const portraits = (await packOf(second, other.id)).pack.characters.map((character) => character.avatar?.blob)
    expect(await blobFiles(app)).toEqual(expect.arrayContaining(portraits))
    await second.ask('deleteScript', { params: { id: other.id } })
    const left = await blobFiles(app)
    expect([...shared, ...portraits].filter((blob) => left.includes(blob ?? ''))).toEqual([])
  })

  it('is uploaded once when the request is repeated with its key', async () => {
    const ask = {
      fields: { expectedLanguage: 'en' } as const,
      file: new Blob(['ANNA. Once.\n\nBRUNO. And no more.\n']),
      fileName: 'a.txt',
    }
    const once = { idempotencyKey: 'upload-1' }
    const first = await actor.ask('uploadScript', ask, once)
    expect((await actor.ask('uploadScript', ask, once)).id).toBe(first.id)
    const other = { ...ask, file: new Blob(['ANNA. Twice.\n\nBRUNO. And more.\n']) }
    expect(problemOf(await actor.client.call('uploadScript', other, once)).code).toBe('IDEMPOTENCY_CONFLICT')
  })

  it('lies in every new account twice, in Spanish and in English, ready to be rehearsed', async () => {
    const newcomer = await app.newcomer({ preferredLanguage: 'es' })
    const { scripts } = await newcomer.ask('listScripts', { query: {} })
    expect(scripts.map((script) => [script.isSample, script.primaryLanguage])).toEqual([
      [true, 'es'],
      [true, 'en'],
    ])
    for (const { id } of scripts) {
      await untilStatus(newcomer, id, 'complete')
      const { pack, complete } = await packOf(newcomer, id)
      expect(complete).toBe(true)
      expect(pack.characters.length).toBeGreaterThan(2)
    }
  })
})

// The brand of a line's id, on an id that no line has.
const NOBODY = '00000000-0000-4000-8000-000000000000' as LineId

function namesIn(events: readonly ScriptEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'characterFound' ? [event.character.name.toUpperCase()] : []))
}

async function watchUntil(
  actor: Actor,
  id: Script['id'],
  isEnough: (event: ScriptEvent) => boolean,
): Promise<ScriptEvent[]> {
  const control = new AbortController()
  const limit = setTimeout(() => control.abort(), 15_000)
  const events: ScriptEvent[] = []
  const onEvent = (event: ScriptEvent) => {
    events.push(event)
    if (isEnough(event)) control.abort()
  }
  await actor.client.watch('watchScript', { params: { id } }, onEvent, control.signal)
  clearTimeout(limit)
  return events
}

async function blobFiles(app: TestApp): Promise<string[]> {
  const entries = await readdir(join(app.folder, 'blobs'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}
