import { randomUUID } from 'node:crypto'
import { ENDPOINTS, type Endpoint, type EndpointName } from '@scripteam/contract/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, startApp, type TestApp } from './harness.ts'
import { linesIn, newRepair, PLAY, packOf, recordedPlay, untilStatus } from './rehearsable.ts'

/** Everything that somebody owns and an address can name. */
type Ids = Record<
  'script' | 'page' | 'character' | 'line' | 'take' | 'export' | 'invitation' | 'session' | 'workflow',
  string
>

/** For each endpoint with a token and an id in its address: which ids they are, and a query or a body that is in order. */
const VISITS: Partial<
  Record<EndpointName, { ids: Record<string, keyof Ids>; query?: string; body?: (ids: Ids) => unknown }>
> = {
  getScript: { ids: { id: 'script' } },
  changeScript: { ids: { id: 'script' }, body: () => ({ title: 'Mine now' }) },
  deleteScript: { ids: { id: 'script' } },
  watchScript: { ids: { id: 'script' } },
  processScript: {
    ids: { id: 'script' },
    body: () => ({ confirmLanguage: 'en', voicePreferences: { region: 'us' }, acceptMismatch: 'treat_as_one' }),
  },
  listCharacters: { ids: { id: 'script' } },
  changeCharacter: { ids: { id: 'script', characterId: 'character' }, body: () => ({ name: 'Mine' }) },
  getRepairs: { ids: { id: 'script' } },
  uploadDraft: { ids: { id: 'script' }, body: draft },
  undoDraft: { ids: { id: 'script' } },
  repairReading: {
    ids: { id: 'script' },
    body: ({ line }) => ({ operations: [{ kind: 'changeText', id: newRepair(), lineId: line, text: 'Mine.' }] }),
  },
  getScriptPage: { ids: { id: 'script', number: 'page' } },
  getPack: { ids: { id: 'script' } },
  getEstimate: { ids: { id: 'script' }, query: '?language=en&region=us' },
  audition: {
    ids: { id: 'script', characterId: 'character' },
    body: () => ({ voice: { provider: 'tone', voiceId: 'tone/en/3' } }),
  },
  listTakes: { ids: { id: 'script', lineId: 'line' } },
  uploadTake: { ids: { id: 'script', lineId: 'line' }, body: draft },
  chooseTake: { ids: { id: 'script', lineId: 'line' }, body: ({ take }) => ({ chosen: take }) },
  removeTake: { ids: { id: 'script', lineId: 'line', takeId: 'take' } },
  recordTake: { ids: { id: 'script', lineId: 'line' }, body: () => ({ settings: { rate: 1.1 } }) },
  makeInvitation: { ids: { id: 'script' }, body: ({ character }) => ({ characters: [character] }) },
  listInvitations: { ids: { id: 'script' } },
  getInvitation: { ids: { id: 'script', invitationId: 'invitation' } },
  changeInvitation: { ids: { id: 'script', invitationId: 'invitation' }, body: () => ({ isRevoked: true }) },
  removeInvitation: { ids: { id: 'script', invitationId: 'invitation' } },
  exportScript: { ids: { id: 'script' }, body: () => ({ format: 'fountain' }) },
  startExport: { ids: { id: 'script' }, body: () => ({ kind: 'read_through' }) },
  listExports: { ids: { id: 'script' } },
  getExport: { ids: { id: 'script', exportId: 'export' } },
  removeExport: { ids: { id: 'script', exportId: 'export' } },
  getSession: { ids: { id: 'session' } },
  changeSession: { ids: { id: 'session' }, body: () => ({ status: 'abandoned' }) },
  getWorkflow: { ids: { id: 'workflow' } },
}

const NAMES = Object.keys(ENDPOINTS) as EndpointName[] // the keys of a constant object
const WITH_IDS = NAMES.filter((name) => {
  const row: Endpoint = ENDPOINTS[name]
  return row.auth === 'bearer' && row.path.includes('{')
})

describe.each(DATABASES)("somebody else's things on %s", (database) => {
  let app: TestApp
  let owner: Actor
  let stranger: Actor
  let owned: Ids
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true })
    owner = await app.newcomer()
    stranger = await app.newcomer()
    owned = await possessions(owner)
  })
  afterAll(() => app.stop())

  it('are all in the list below', () => {
    expect(WITH_IDS.toSorted()).toEqual(Object.keys(VISITS).toSorted())
  })

  it.each(WITH_IDS)('cannot be told from what is not there: %s', async (name) => {
    const nothing: Ids = { ...owned, script: randomUUID(), session: randomUUID(), workflow: randomUUID() }
    const foreign = await visit(name, stranger, owned)
    const absent = await visit(name, stranger, nothing)
    expect(foreign.status).toBe(404)
    expect(foreign).toEqual(absent)
  })

  it('are as they were after all that', async () => {
    const script = await owner.ask('getScript', { params: { id: owned.script as never } })
    expect(script).toMatchObject({ title: 'THE KEY', processingStatus: 'complete' })
    const session = await owner.ask('getSession', { params: { id: owned.session as never } })
    expect(session.status).toBe('active')
  })

  it('are not practised with, listed or counted by anybody else', async () => {
    const body = { scriptId: owned.script, selectedCharacter: owned.character, familiarityLevel: 'first_read' }
    expect((await send(stranger, 'post', '/practice/sessions', body)).status).toBe(404)
    const { sessions } = await stranger.ask('listSessions', { query: { scriptId: owned.script as never } })
    expect(sessions).toEqual([])
    expect((await stranger.ask('getProgress', { query: { scriptId: owned.script as never } })).sessions).toBe(0)
    const { scripts } = await stranger.ask('listScripts', { query: {} })
    expect(scripts.filter((script) => script.id === owned.script)).toEqual([])
  })

  it.each(WITH_IDS)('are asked for with a token only: %s', async (name) => {
    const { status, code } = await visit(name, null, owned)
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED'])
  })

  it.each(WITH_IDS)('are not looked for under what is no id: %s', async (name) => {
    const nonsense: Ids = {
      script: '1',
      page: '0',
      character: "' or 1=1",
      line: '%00',
      take: '?',
      export: '1',
      invitation: '1',
      session: '../me',
      workflow: 'null',
    }
    const { status } = await visit(name, owner, nonsense)
    expect([400, 404]).toContain(status)
  })

  function visit(name: EndpointName, who: Actor | null, ids: Ids) {
    const row: Endpoint = ENDPOINTS[name]
    const visited = VISITS[name]
    if (!visited) throw new Error(`${name} is not in the list`)
    const path = row.path.replace(/\{(\w+)\}/g, (_, key: string) => {
      const kind = visited.ids[key]
      return kind ? encodeURIComponent(ids[kind]) : ''
    })
    return send(who, row.method, path + (visited.query ?? ''), visited.body?.(ids))
  }

  /** The answer without what differs by request alone. */
  async function send(who: Actor | null, method: string, path: string, body?: unknown) {
    const headers: Record<string, string> = { 'accept-language': 'en' }
    if (who) headers.authorization = `Bearer ${who.credentials.token}`
    const isForm = body instanceof FormData
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
    const sent = isForm ? body : JSON.stringify(body)
    const request = { method: method.toUpperCase(), headers, ...(body !== undefined && { body: sent }) }
    const response = await fetch(`${app.baseUrl}/api${path}`, request)
    const { code, message, details } = (await response.json()) as Record<string, unknown>
    return { status: response.status, code, message, details }
  }
})

function draft(): FormData {
  const form = new FormData()
  form.set('file', new Blob([PLAY]), 'draft.txt')
  return form
}

async function possessions(owner: Actor): Promise<Ids> {
  const script = await recordedPlay(owner)
  const character = script.characters[0]?.id
  const line = linesIn(await packOf(owner, script.id))[0]?.id
  if (!character || !line) throw new Error('the play has characters and lines')
  const params = { id: script.id, lineId: line }
  const { id: take } = await owner.ask('recordTake', { params, body: { direction: 'slower' } })
  const body = { scriptId: script.id, selectedCharacter: character, familiarityLevel: 'first_read' } as const
  const session = await owner.ask('startSession', { body })
  const confirmed = {
    confirmLanguage: 'en',
    voicePreferences: { region: 'us' },
    acceptMismatch: 'treat_as_one',
  } as const
  const { workflowId } = await owner.ask('processScript', { params: { id: script.id }, body: confirmed })
  await untilStatus(owner, script.id, 'complete')
  const { id: file } = await owner.ask('startExport', { params: { id: script.id }, body: { kind: 'pdf' } })
  const { invitation } = await owner.ask('makeInvitation', {
    params: { id: script.id },
    body: { characters: [character] },
  })
  const ids = { script: script.id, page: '1', character, line, take, export: file, invitation: invitation.id }
  return { ...ids, session: session.id, workflow: workflowId }
}
