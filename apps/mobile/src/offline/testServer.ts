import type { Called, Client } from '@scripteam/contract/client'
import type { PracticeSession, SessionId, UserId, VoiceInteraction } from '@scripteam/contract/model'

/** What happens to one request: it arrives or not, and its answer comes back or not. */
export type Luck = 'fine' | 'lostOnTheWay' | 'lostAnswer' | 'serverInTrouble'

interface Held {
  attempts: Map<string, VoiceInteraction>
  status: string
  duration: number
  scenes: Set<string>
}

/** A server that keeps sessions by the contract's rules, over a line that can be as bad as a test wants. */
export function createTestServer() {
  const sessions = new Map<SessionId, Held>()
  const lucks: Luck[] = []
  let requests = 0

  const start = (body: { id?: string }): Called<unknown> => {
    const id = body.id as SessionId
    if (!sessions.has(id)) sessions.set(id, { attempts: new Map(), status: 'active', duration: 0, scenes: new Set() })
    return { kind: 'ok', value: sessionOf(id) }
  }
  const change = (id: SessionId, body: ChangeBody): Called<unknown> => {
    const held = sessions.get(id)
    if (!held) return problem(404, 'NOT_FOUND')
    for (const attempt of body.attempts ?? [])
      if (!held.attempts.has(attempt.id)) held.attempts.set(attempt.id, attempt)
    held.status = body.status ?? held.status
    held.duration = body.duration ?? held.duration
    for (const scene of body.scenesCompleted ?? []) held.scenes.add(scene)
    return { kind: 'ok', value: sessionOf(id) }
  }
  // The outbox looks at no more of an answer than its kind and code.
  const sessionOf = (id: SessionId) => ({ id, userId: 'nobody' as UserId }) as PracticeSession

  const call = async (
    _name: string,
    asked: { params?: { id: SessionId }; body?: unknown },
  ): Promise<Called<unknown>> => {
    requests += 1
    const luck = lucks.shift() ?? 'fine'
    if (luck === 'lostOnTheWay') return { kind: 'unreachable', reason: 'offline' }
    if (luck === 'serverInTrouble') return problem(503, 'NOT_READY')
    const id = asked.params?.id
    const answer = id === undefined ? start(asked.body as { id?: string }) : change(id, asked.body as ChangeBody)
    return luck === 'lostAnswer' ? { kind: 'unreachable', reason: 'time limit' } : answer
  }

  return {
    sessions,
    /** The luck of the next requests, in order; then all is fine. */
    bring: (...next: Luck[]) => void lucks.push(...next),
    clear: () => void lucks.splice(0),
    requests: () => requests,
    // The two endpoints the outbox calls are all that this server has.
    client: { call } as unknown as Pick<Client, 'call'>,
  }
}

interface ChangeBody {
  attempts?: VoiceInteraction[]
  status?: string
  duration?: number
  scenesCompleted?: string[]
}

function problem(status: number, code: string): Called<unknown> {
  return {
    kind: 'problem',
    status,
    problem: { code, message: code, timestamp: '2026-11-01T10:00:00.000Z', requestId: 'test' },
  }
}
