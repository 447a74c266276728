import { randomBytes } from 'node:crypto'
import { ENDPOINTS, type Endpoint, type EndpointName } from '@scripteam/contract/api'
import type { Client } from '@scripteam/contract/client'
import type { CharacterId, PartnerLine, PartnerPart, Script } from '@scripteam/contract/model'
import { toneWav } from '@scripteam/providers/recordings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitations } from '../src/db/index.ts'
import { DATABASES } from './databases.ts'
import { type Actor, answerOf, problemOf, startApp, type TestApp } from './harness.ts'
import { characterCalled, linesIn, newRepair, packOf, recordedPlay, untilStatus } from './rehearsable.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const VOICE = toneWav({ seconds: 1.5, amplitude: 0.3, leadSeconds: 0.2 })

describe.each(DATABASES)('a partner who was asked to record a part, on %s', (database) => {
  let app: TestApp
  let owner: Actor
  let script: Script
  let now = () => new Date()
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true, now: () => now() })
    owner = await app.newcomer()
    script = await recordedPlay(owner)
  })
  afterAll(() => app.stop())

  it('reads their own lines with their cues, and nothing else of the play', async () => {
    const part = await partOf((await invite('BRUNO')).partner)
    expect(part).toMatchObject({ title: 'THE KEY', language: 'en', characters: ['BRUNO'], partner: '' })
    expect(part.lines.map(({ cue, text }) => [cue?.text, text])).toEqual([
      ['Where did you put the key that mother gave you?', 'In the drawer, where it has always been.'],
      ['The drawer is empty, Bruno.', 'Then somebody has been here before us.'],
      [expect.stringContaining('Perdone usted'), 'She never forgets a thing. Ask her again.'],
    ])
    expect(JSON.stringify(part)).not.toContain('I found this on the stairs')
  })

  it('records a line, which is heard in rehearsal, and finds it done when they come back', async () => {
    const { partner, id } = await invite('BRUNO')
    const [first] = (await partOf(partner)).lines
    const recorded = answerOf(await record(partner, first))
    expect(recorded.recording).toMatchObject({ fits: true, url: expect.stringContaining('/api/audio/') })
    const again = await partOf(partner)
    expect(again.partner).toBe('Lucía')
    expect(again.lines.map(({ recording }) => recording !== null)).toEqual([true, false, false])
    const { invitation, takes } = await owner.ask('getInvitation', { params: { id: script.id, invitationId: id } })
    expect(invitation).toMatchObject({ status: 'open', lines: 3, recorded: 1, unheard: 1, partner: 'Lucía' })
    const [take] = takes
    expect(take).toMatchObject({ lineId: first?.id, isChosen: true, fits: true })
    await expect.poll(() => heardBlob(first)).toBe(take?.audio.blob)
    await owner.ask('changeInvitation', { params: { id: script.id, invitationId: id }, body: { isSeen: true } })
    expect((await shown(id)).unheard).toBe(0)
  })

  it('records a line again in place of the first time, and takes it back', async () => {
    const { partner, id } = await invite('BRUNO')
    const second = (await partOf(partner)).lines[1]
    const before = await heardBlob(second)
    answerOf(await record(partner, second))
    answerOf(await record(partner, second, toneWav({ seconds: 2.5, amplitude: 0.3 })))
    const { takes } = await owner.ask('getInvitation', { params: { id: script.id, invitationId: id } })
    expect(takes.map(({ audio }) => Math.round(audio.durationMs / 500))).toEqual([5])
    answerOf(await partner.call('dropPartLine', { params: { lineId: second?.id as never } }))
    expect((await shown(id)).recorded).toBe(0)
    await expect.poll(() => heardBlob(second)).toBe(before)
  })

  it('does not push aside a take that the owner chose', async () => {
    const { partner } = await invite('CLARA')
    const [line] = (await partOf(partner)).lines
    const params = { id: script.id, lineId: line?.id as never }
    const { blob } = await owner.ask('recordTake', { params, body: { direction: 'slower' } })
    answerOf(await record(partner, line))
    const { takes } = await owner.ask('listTakes', { params })
    expect(takes.map(({ kind, isChosen }) => [kind, isChosen])).toEqual([
      ['cast', false],
      ['directed', true],
      ['recorded', false],
    ])
    expect(takes.find(({ isChosen }) => isChosen)?.audio?.blob).toBe(blob)
  })

  it('is told when a line was changed meanwhile, and records the new words', async () => {
    const { partner } = await invite('ANNA')
    const [, line] = (await partOf(partner)).lines
    answerOf(await record(partner, line))
    const change = { kind: 'changeText' as const, id: newRepair(), lineId: line?.id as never, text: 'It is not there.' }
    await owner.ask('repairReading', { params: { id: script.id }, body: { operations: [change] } })
    await untilStatus(owner, script.id, 'complete')
    await expect.poll(async () => (await partner.call('getPart', {})).kind).toBe('ok')
    expect(problemOf(await record(partner, line)).code).toBe('LINE_CHANGED')
    const now = (await partOf(partner)).lines[1]
    expect(now).toMatchObject({ text: 'It is not there.', recording: { fits: false } })
    expect(answerOf(await record(partner, now)).recording?.fits).toBe(true)
  })

  it('records nothing of anybody else, and nothing without having agreed', async () => {
    const { partner } = await invite('CLARA')
    const others = linesIn(await packOf(owner, script.id)).find(({ character }) => character === 'BRUNO')
    const [own] = (await partOf(partner)).lines
    if (!others || !own) throw new Error('there are lines of both')
    expect(problemOf(await record(partner, { ...own, id: others.id, text: others.text })).code).toBe('LINE_CHANGED')
    const fields = { words: own.text, consent: 'no' as never }
    const sent = { params: { lineId: own.id }, fields, file: wav(VOICE), fileName: 'take.wav' }
    expect(problemOf(await partner.call('recordPartLine', sent)).code).toBe('INVALID_INPUT')
  })

  it('hears why a recording is not taken', async () => {
    const { partner } = await invite('CLARA')
    const [line] = (await partOf(partner)).lines
    const codes = []
    for (const bytes of [new Uint8Array(0), toneWav({ seconds: 1, amplitude: 0 }), new Uint8Array(15_000_001)])
      codes.push(problemOf(await record(partner, line, bytes)).code)
    expect(codes).toEqual(['FILE_EMPTY', 'RECORDING_SILENT', 'FILE_TOO_LARGE'])
  })

  it('is let in no more when the owner takes the address back, and may still delete what they recorded', async () => {
    const { partner, id } = await invite('BRUNO')
    const [line] = (await partOf(partner)).lines
    answerOf(await record(partner, line))
    await owner.ask('changeInvitation', { params: { id: script.id, invitationId: id }, body: { isRevoked: true } })
    const refused = problemOf(await partner.call('getPart', {}))
    expect(refused).toMatchObject({ status: 410, code: 'INVITATION_REVOKED', details: { recordings: 1 } })
    expect(problemOf(await record(partner, line)).code).toBe('INVITATION_REVOKED')
    expect(await shown(id)).toMatchObject({ status: 'revoked', recorded: 1 })
    answerOf(await partner.call('dropPart', {}))
    expect((await shown(id)).recorded).toBe(0)
  })

  it('is refused without a browser keeping the refusal for whoever opens another link', async () => {
    const { id, address } = await invite('BRUNO')
    await owner.ask('changeInvitation', { params: { id: script.id, invitationId: id }, body: { isRevoked: true } })
    const authorization = `Bearer ${address.split('#')[1]}`
    const refused = await fetch(`${app.baseUrl}/api/partner/part`, { headers: { authorization } })
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([410, 'no-store'])
  })

  it('is let in no more when the time is up', async () => {
    const { partner, id } = await invite('BRUNO')
    now = () => new Date(Date.now() + 15 * DAY_MS)
    expect(problemOf(await partner.call('getPart', {}))).toMatchObject({ status: 410, code: 'INVITATION_OVER' })
    now = () => new Date()
    expect((await shown(id)).status).toBe('open')
  })

  it('is gone with everything they recorded when the owner deletes the invitation', async () => {
    const { partner, id } = await invite('CLARA')
    const line = (await partOf(partner)).lines[1]
    answerOf(await record(partner, line))
    await owner.ask('removeInvitation', { params: { id: script.id, invitationId: id } })
    expect(problemOf(await partner.call('getPart', {})).code).toBe('INVITATION_UNKNOWN')
    const { takes } = await owner.ask('listTakes', { params: { id: script.id, lineId: line?.id as never } })
    expect(takes.map(({ kind }) => kind)).toEqual(['cast'])
  })

  it('is asked only for characters who speak', async () => {
    const params = { id: script.id }
    const body = { characters: ['00000000-0000-4000-8000-000000000000' as CharacterId] }
    expect(problemOf(await owner.client.call('makeInvitation', { params, body })).code).toBe('NOT_A_ROLE')
  })

  it('has a secret that is nowhere in the database', async () => {
    const { address } = await invite('BRUNO')
    const secret = address.split('#')[1] ?? ''
    expect(secret).toMatch(/^[\w-]{43}$/)
    const rows = await app.instance.parts.db.select().from(invitations)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  const ROWS = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(([, row]) => row.auth === 'invitation')
  it.each(ROWS)('opens nothing with a secret that is made up, or with the token of an account: %s', async (_, row) => {
    const path = row.path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000')
    const secrets = ['', randomBytes(32).toString('base64url'), owner.credentials.token]
    for (const secret of secrets) {
      const headers = { authorization: `Bearer ${secret}` }
      const response = await fetch(`${app.baseUrl}/api${path}`, { method: row.method.toUpperCase(), headers })
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, 'INVITATION_UNKNOWN'])
    }
  })

  it('cannot get at what accounts have', async () => {
    const { partner } = await invite('BRUNO')
    expect(problemOf(await partner.call('getPack', { params: { id: script.id } })).code).toBe('UNAUTHENTICATED')
  })

  async function invite(name: string) {
    const body = { characters: [characterCalled(name, script).id] }
    const { invitation, address } = await owner.ask('makeInvitation', { params: { id: script.id }, body })
    return { id: invitation.id, address, partner: app.partner(address) }
  }

  async function shown(id: string) {
    const { invitations } = await owner.ask('listInvitations', { params: { id: script.id } })
    const found = invitations.find((one) => one.id === id)
    if (!found) throw new Error('the invitation is not in the list')
    return found
  }

  async function heardBlob(line: PartnerLine | undefined) {
    return linesIn(await packOf(owner, script.id)).find(({ id }) => id === line?.id)?.audio?.blob
  }
})

describe('partners', () => {
  it('cannot ask without end', async () => {
    const app = await startApp('pglite', { environment: { RATE_LIMIT_PARTNERS: '3' } })
    const partner = app.partner(`/partner#${randomBytes(32).toString('base64url')}`)
    const codes = []
    for (let at = 0; at < 4; at++) codes.push(problemOf(await partner.call('getPart', {})).code)
    expect(codes).toEqual([...Array(3).fill('INVITATION_UNKNOWN'), 'TOO_MANY_REQUESTS'])
    await app.stop()
  })
})

async function partOf(partner: Client): Promise<PartnerPart> {
  return answerOf(await partner.call('getPart', {}))
}

function record(partner: Client, line: PartnerLine | undefined, bytes: Uint8Array = VOICE) {
  if (!line) throw new Error('there is such a line')
  const fields = { by: 'Lucía', words: line.text, consent: 'given' as const }
  return partner.call('recordPartLine', { params: { lineId: line.id }, fields, file: wav(bytes), fileName: 'take.wav' })
}

function wav(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)])
}
