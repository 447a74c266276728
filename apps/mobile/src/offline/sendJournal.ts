import type { Called, Client } from '@scripteam/contract/client'
import type { SceneId, SessionId } from '@scripteam/contract/model'
import { type Journal, type KeptEntry, placeOf, type SessionTurn, START_PLACE } from './journal.ts'

export interface Sent {
  /** `all` when nothing is left to send; `waiting` when the server could not be asked or did not know us. */
  kind: 'all' | 'waiting'
  /** Sessions the server will never take, with its reason: the script is gone, or the data is not fit. */
  refused: { sessionId: SessionId; code: string }[]
}

type Step = { kind: 'taken' } | { kind: 'waiting' } | { kind: 'unknownSession' } | { kind: 'refused'; code: string }

/** Attempts in one request: far below the server's limit, some 100 KB. */
const CHUNK = 200

/**
 * Sends what the server has not seen, oldest session first. Each request may be repeated without harm
 * (the server knows sessions and attempts by the ids the device gave them), so a lost answer loses nothing.
 */
export async function sendJournal(journal: Journal, client: Pick<Client, 'call'>): Promise<Sent> {
  const refused: Sent['refused'] = []
  for (const sessionId of await journal.unsentSessions()) {
    const step = await sendSession(journal, client, sessionId)
    if (step.kind === 'waiting') return { kind: 'waiting', refused }
    if (step.kind === 'refused') refused.push({ sessionId, code: step.code })
  }
  return { kind: 'all', refused }
}

async function sendSession(journal: Journal, client: Pick<Client, 'call'>, sessionId: SessionId): Promise<Step> {
  const started = await sendStart(journal, client, sessionId)
  if (started.kind !== 'taken') return settle(journal, sessionId, started)
  const sent = await sendRest(journal, client, sessionId)
  if (sent.kind !== 'unknownSession') return settle(journal, sessionId, sent)
  // The server forgot the session (restored from a backup): it is told again, once, with all that belongs to it.
  await journal.mark(sessionId, await everyPlace(journal, sessionId), 'unsent')
  const again = await sendStart(journal, client, sessionId)
  return settle(journal, sessionId, again.kind === 'taken' ? await sendRest(journal, client, sessionId) : again)
}

/** What is refused is kept on the device and not sent again. */
async function settle(journal: Journal, sessionId: SessionId, step: Step): Promise<Step> {
  const end: Step = step.kind === 'unknownSession' ? { kind: 'refused', code: 'NOT_FOUND' } : step
  if (end.kind === 'refused') {
    const left = await journal.unsent(sessionId)
    await journal.mark(
      sessionId,
      left.map((kept) => kept.place),
      'sent',
    )
  }
  return end
}

async function sendStart(journal: Journal, client: Pick<Client, 'call'>, sessionId: SessionId): Promise<Step> {
  const [first] = await journal.unsent(sessionId)
  if (first?.entry.kind !== 'started') return { kind: 'taken' }
  const { id, scriptId, selectedCharacter, alsoPlaying, familiarityLevel, startedAt } = first.entry.start
  const roles = { selectedCharacter, ...(alsoPlaying ? { alsoPlaying } : {}) }
  const body = { id, scriptId, ...roles, familiarityLevel, startedAt }
  const step = stepOf(await client.call('startSession', { body }))
  if (step.kind === 'taken') await journal.mark(sessionId, [START_PLACE], 'sent')
  return step.kind === 'unknownSession' ? { kind: 'refused', code: 'NOT_FOUND' } : step
}

async function sendRest(journal: Journal, client: Pick<Client, 'call'>, sessionId: SessionId): Promise<Step> {
  const rest = await journal.unsent(sessionId)
  for (let from = 0; from < rest.length; from += CHUNK) {
    const chunk = rest.slice(from, from + CHUNK)
    const step = stepOf(await client.call('changeSession', { params: { id: sessionId }, body: changeOf(chunk) }))
    if (step.kind !== 'taken') return step
    await journal.mark(
      sessionId,
      chunk.map((kept) => kept.place),
      'sent',
    )
  }
  return { kind: 'taken' }
}

/**
 * Attempts as they are; of several turns the last, with every scene any of them finished. It says when that was: what two
 * devices tell is put in order by that, and not by which of them was heard first.
 */
function changeOf(chunk: readonly KeptEntry[]) {
  const attempts = chunk.flatMap(({ entry }) => (entry.kind === 'attempted' ? [entry.attempt] : []))
  const turns = chunk.flatMap(({ entry }): SessionTurn[] => (entry.kind === 'turned' ? [entry.turn] : []))
  const last = turns.at(-1)
  if (!last) return { attempts }
  const scenesCompleted = [...new Set(turns.flatMap((turn): SceneId[] => turn.scenesCompleted))]
  return { attempts, status: last.status, duration: last.duration, scenesCompleted, at: last.at }
}

async function everyPlace(journal: Journal, sessionId: SessionId): Promise<string[]> {
  return (await journal.read(sessionId)).map(placeOf)
}

function stepOf(answer: Called<unknown>): Step {
  if (answer.kind === 'ok') return { kind: 'taken' }
  // Signed out, asked too often or a server in trouble: the journal keeps, and is sent later.
  const isPassing = answer.kind === 'unreachable' || answer.status >= 500 || [401, 408, 429].includes(answer.status)
  if (isPassing) return { kind: 'waiting' }
  if (answer.status === 404) return { kind: 'unknownSession' }
  return { kind: 'refused', code: answer.problem.code }
}
