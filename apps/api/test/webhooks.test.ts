import { createHmac, randomUUID } from 'node:crypto'
import type { WorkflowId } from '@scripteam/contract/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, answerOf, startApp, type TestApp } from './harness.ts'
import { uploading } from './rehearsable.ts'

const SECRET = 'a secret shared with n8n'

describe.each(DATABASES)('what n8n reports, on %s', (database) => {
  let app: TestApp
  let actor: Actor
  let workflow: WorkflowId
  // Without a worker, so that the workflow of an upload stays open until it is reported on.
  beforeAll(async () => {
    app = await startApp(database, { environment: { WEBHOOK_SECRET: SECRET } })
    actor = await app.newcomer()
    answerOf(await uploading(actor))
    const open = await app.instance.parts.db.query.workflows.findFirst({ orderBy: (w, { desc }) => desc(w.id) })
    if (!open) throw new Error('an upload opens a workflow')
    workflow = open.id
  })
  afterAll(() => app.stop())

  const report = (more: object = {}) =>
    JSON.stringify({ eventId: randomUUID(), workflowId: workflow, status: 'completed', ...more })
  const now = () => String(Math.floor(Date.now() / 1000))
  const sign = (timestamp: string, body: string, secret = SECRET) =>
    createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  const deliver = (body: string, timestamp = now(), signature = sign(timestamp, body)) =>
    fetch(`${app.baseUrl}/api/webhooks/n8n/workflow-complete`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-scripteam-timestamp': timestamp,
        'x-scripteam-signature': signature,
      },
      body,
    })
  const statusOf = async () => (await actor.ask('getWorkflow', { params: { id: workflow } })).status

  it('is refused when it is unsigned, forged, changed by a byte or an hour old', async () => {
    const body = report()
    const hourAgo = String(Math.floor(Date.now() / 1000) - 3_600)
    const bad = [
      deliver(body, now(), ''),
      deliver(body, now(), sign(now(), body, 'another secret')),
      deliver(body.replace('completed', 'complete '), now(), sign(now(), body)),
      deliver(body, hourAgo, sign(hourAgo, body)),
      deliver(body, 'soon', sign('soon', body)),
    ]
    const statuses = (await Promise.all(bad)).map((response) => response.status)
    expect(statuses.every((status) => status === 403 || status === 400)).toBe(true)
    expect(await statusOf()).toBe('queued')
  })

  it('takes a failure for a hint: the work is begun again, once for each event', async () => {
    const body = report({ status: 'failed', error: 'worker lost' })
    const responses = await Promise.all([deliver(body), deliver(body), deliver(body)])
    expect(responses.map((response) => response.status)).toEqual([204, 204, 204])
    expect(await statusOf()).toBe('failed')
    const open = await app.instance.parts.db.query.workflows.findMany({ where: (w, { eq }) => eq(w.status, 'queued') })
    const again = open.filter((walk) => walk.inputData.from === 'readScript' && walk.id > workflow)
    expect(again).toHaveLength(1)
    workflow = again[0]?.id ?? workflow
  })

  it('closes a workflow that is completed, and leaves it closed', async () => {
    expect((await deliver(report())).status).toBe(204)
    expect(await statusOf()).toBe('completed')
    expect((await deliver(report({ status: 'failed' }))).status).toBe(204)
    expect(await statusOf()).toBe('completed')
  })

  it('may be about a workflow that is not there', async () => {
    expect((await deliver(report({ workflowId: randomUUID() }))).status).toBe(204)
  })
})

describe('an instance without n8n', () => {
  it('says that it has none', async () => {
    const app = await startApp('pglite')
    const body = { eventId: 'e', workflowId: randomUUID(), status: 'completed' }
    const called = await app.stranger().call('workflowComplete', { body: { ...body, status: 'completed' } })
    expect(called).toMatchObject({ kind: 'problem', status: 501, problem: { code: 'NOT_CONFIGURED' } })
    await app.stop()
  })
})
