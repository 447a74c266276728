import { SessionId } from '@scripteam/contract/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJournal } from './journal.ts'
import { createMemoryStores } from './memoryStores.ts'
import { createOutbox } from './outbox.ts'
import type { DocumentStore } from './ports.ts'
import { attempted, idOf, SESSION, started, turned } from './testEntries.ts'
import { createTestServer, type Luck } from './testServer.ts'

const OWNER = idOf(9)
const always = () => true

function outboxOver(documents: DocumentStore, server: ReturnType<typeof createTestServer>, isOurTurn = always) {
  return createOutbox(createJournal(documents, OWNER), server.client, isOurTurn)
}

describe('practice that was written down', () => {
  it('reaches the server once, though it was practised without a connection and the app was closed', async () => {
    const { documents } = createMemoryStores()
    const server = createTestServer()
    server.bring('lostOnTheWay')
    const before = outboxOver(documents, server)
    await before.add(SESSION, started(SESSION))
    await before.add(SESSION, attempted(1))
    await before.add(SESSION, turned(1, 'completed', 90))
    expect((await before.flush()).kind).toBe('waiting')
    expect((await outboxOver(documents, server).flush()).kind).toBe('all')
    const held = server.sessions.get(SESSION)
    expect([...(held?.attempts.keys() ?? [])]).toEqual([idOf(1_001)])
    expect(held).toMatchObject({ status: 'completed', duration: 90 })
  })

  it('is not sent again once the server has it', async () => {
    const { documents } = createMemoryStores()
    const server = createTestServer()
    const outbox = outboxOver(documents, server)
    await outbox.add(SESSION, started(SESSION))
    await outbox.add(SESSION, attempted(1))
    await outbox.flush()
    const asked = server.requests()
    await outbox.flush()
    expect(server.requests()).toBe(asked)
  })

  it('is never sent while somebody else is signed in', async () => {
    const { documents } = createMemoryStores()
    const server = createTestServer()
    const outbox = outboxOver(documents, server, () => false)
    await outbox.add(SESSION, started(SESSION))
    expect((await outbox.flush()).kind).toBe('waiting')
    expect(server.requests()).toBe(0)
  })

  it('is told to the server afresh when the server has forgotten the session', async () => {
    const { documents } = createMemoryStores()
    const server = createTestServer()
    const outbox = outboxOver(documents, server)
    await outbox.add(SESSION, started(SESSION))
    await outbox.add(SESSION, attempted(1))
    await outbox.flush()
    server.sessions.clear()
    await outbox.add(SESSION, attempted(2))
    await outbox.flush()
    expect(server.sessions.get(SESSION)?.attempts.size).toBe(2)
  })

  it('is still there to look at when the script is gone from the server, and is not sent for ever', async () => {
    const { documents } = createMemoryStores()
    const server = createTestServer()
    const gone = { ...server, client: { call: async () => notFound } as unknown as typeof server.client }
    const outbox = outboxOver(documents, gone)
    await outbox.add(SESSION, started(SESSION))
    await outbox.add(SESSION, attempted(1))
    expect(await outbox.flush()).toEqual({ kind: 'all', refused: [{ sessionId: SESSION, code: 'NOT_FOUND' }] })
    expect(await outbox.flush()).toEqual({ kind: 'all', refused: [] })
    expect(await outbox.read(SESSION)).toHaveLength(2)
  })

  it('loses nothing and doubles nothing, whatever the connection and the battery do', async () => {
    await fc.assert(fc.asyncProperty(fc.array(command, { maxLength: 40 }), runBadEvening), { numRuns: 300 })
  })
})

const notFound = {
  kind: 'problem',
  status: 404,
  problem: { code: 'NOT_FOUND', message: 'gone', timestamp: '2026-11-01T10:00:00.000Z', requestId: 'test' },
}

type Command =
  | { kind: 'attempt'; session: number }
  | { kind: 'turn'; session: number; duration: number }
  | { kind: 'flush'; lucks: Luck[] }
  | { kind: 'killed' }
  | { kind: 'killedWhileWriting'; session: number; writes: number }
  | { kind: 'serverForgets' }

const session = fc.integer({ min: 1, max: 3 })
const luck = fc.constantFrom<Luck>('fine', 'lostOnTheWay', 'lostAnswer', 'serverInTrouble')
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('attempt' as const), session }),
  fc.record({ kind: fc.constant('turn' as const), session, duration: fc.integer({ min: 0, max: 900 }) }),
  fc.record({ kind: fc.constant('flush' as const), lucks: fc.array(luck, { maxLength: 8 }) }),
  fc.record({ kind: fc.constant('killed' as const) }),
  fc.record({ kind: fc.constant('killedWhileWriting' as const), session, writes: fc.integer({ min: 0, max: 1 }) }),
  fc.record({ kind: fc.constant('serverForgets' as const) }),
)

/** Runs the commands, then lets one good connection settle everything, and compares with what was promised to be safe. */
async function runBadEvening(commands: Command[]): Promise<void> {
  const { documents } = createMemoryStores()
  const server = createTestServer()
  let outbox = outboxOver(documents, server)
  const safe = new Map<SessionId, { attempts: Set<string>; duration: number }>()
  let number = 0

  async function known(which: number) {
    const id = SessionId.parse(idOf(which))
    if (!safe.has(id)) {
      await outbox.add(id, started(id))
      safe.set(id, { attempts: new Set(), duration: 0 })
    }
    return { id, held: safe.get(id) }
  }

  for (const step of commands) {
    number += 1
    if (step.kind === 'attempt') {
      const { id, held } = await known(step.session)
      await outbox.add(id, attempted(number))
      held?.attempts.add(idOf(1_000 + number))
    } else if (step.kind === 'turn') {
      const { id, held } = await known(step.session)
      await outbox.add(id, turned(number, 'paused', step.duration))
      if (held) held.duration = step.duration
    } else if (step.kind === 'flush') {
      server.bring(...step.lucks)
      await outbox.flush()
      server.clear()
    } else if (step.kind === 'killed') outbox = outboxOver(documents, server)
    else if (step.kind === 'killedWhileWriting') {
      const { id } = await known(step.session)
      await outboxOver(breakingAfter(documents, step.writes), server)
        .add(id, attempted(number))
        .catch(() => undefined)
      outbox = outboxOver(documents, server)
    } else server.sessions.clear()
  }

  // A session that the server forgot is noticed at the next thing that happens in it.
  for (const [id, held] of safe) {
    number += 1
    await outbox.add(id, turned(number, 'completed', held.duration))
  }
  expect(await outboxOver(documents, server).flush()).toEqual({ kind: 'all', refused: [] })
  for (const [id, { attempts, duration }] of safe) {
    const held = server.sessions.get(id)
    expect(new Set(held?.attempts.keys())).toEqual(attempts)
    expect(held).toMatchObject({ duration, status: 'completed' })
  }
}

/** The same store, whose power fails after some more writes. */
function breakingAfter(documents: DocumentStore, writes: number): DocumentStore {
  let left = writes
  return {
    ...documents,
    put: async (key, text) => {
      if (left === 0) throw new Error('the battery is empty')
      left -= 1
      await documents.put(key, text)
    },
  }
}
