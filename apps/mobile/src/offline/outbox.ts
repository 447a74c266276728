import type { Client } from '@scripteam/contract/client'
import type { SessionId } from '@scripteam/contract/model'
import type { Entry, Journal } from './journal.ts'
import { type Sent, sendJournal } from './sendJournal.ts'

/** Where practice is written down and from where it reaches the server, sooner or later. */
export interface Outbox {
  /** Resolves when the entry is safe on this device; sending comes later by itself. */
  add(sessionId: SessionId, entry: Entry): Promise<void>
  read(sessionId: SessionId): Promise<Entry[]>
  /** Every session that began on this device, oldest first. */
  sessions(): Promise<SessionId[]>
  /** Sends now what is waiting. Never rejects for want of a connection. */
  flush(): Promise<Sent>
}

/** Entries come in bursts (a line, a finish): one request for what came within this time. */
const GATHER_MS = 1_500
/** When the server could not be asked, it is asked again after this time. */
const RETRY_MS = 30_000

/** `isOurTurn` is false while another account, or none, is signed in: nobody's practice is sent in another's name. */
export function createOutbox(journal: Journal, client: Pick<Client, 'call'>, isOurTurn: () => boolean): Outbox {
  let alarm: ReturnType<typeof setTimeout> | null = null
  let running: Promise<Sent> | null = null

  function later(delayMs: number) {
    if (alarm !== null) clearTimeout(alarm)
    // A shelf that refuses for the moment (a full device) keeps what it has: it is asked again.
    alarm = setTimeout(() => void flush().catch(() => later(RETRY_MS)), delayMs)
    // Node keeps a process alive for a timer; browsers and Hermes answer a number here.
    if (typeof alarm === 'object') (alarm as { unref?: () => void }).unref?.()
  }

  async function send(): Promise<Sent> {
    if (!isOurTurn()) return { kind: 'waiting', refused: [] }
    const sent = await sendJournal(journal, client)
    if (sent.kind === 'waiting') later(RETRY_MS)
    return sent
  }

  /** One sending at a time; whoever asks during one waits for the next, which sees what was added meanwhile. */
  function flush(): Promise<Sent> {
    const mine: Promise<Sent> = (running === null ? send() : running.then(send, send)).finally(() => {
      if (running === mine) running = null
    })
    running = mine
    return mine
  }

  return {
    async add(sessionId, entry) {
      await journal.add(sessionId, entry)
      later(GATHER_MS)
    },
    read: (sessionId) => journal.read(sessionId),
    sessions: () => journal.sessions(),
    flush,
  }
}
