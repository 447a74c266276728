import {
  CharacterId,
  FamiliarityLevel,
  Language,
  SceneId,
  ScriptId,
  SessionId,
  SessionStatus,
  VoiceInteraction,
} from '@scripteam/contract/model'
import { z } from 'zod'
import type { DocumentStore } from './ports.ts'

export const SessionStart = z.object({
  id: SessionId,
  scriptId: ScriptId,
  selectedCharacter: CharacterId,
  alsoPlaying: z.array(CharacterId).optional(),
  familiarityLevel: FamiliarityLevel,
  startedAt: z.iso.datetime(),
  sessionLanguage: Language,
  /** The scene that was begun; null for a run over lines from several. */
  sceneId: SceneId.nullable(),
  /** Lines of the run, and those of the role among them. */
  totalLines: z.int().nonnegative(),
  userLines: z.int().nonnegative(),
})
export type SessionStart = z.infer<typeof SessionStart>

export const SessionTurn = z.object({
  status: SessionStatus,
  /** Seconds of practice so far, pauses left out. */
  duration: z.number().nonnegative(),
  scenesCompleted: z.array(SceneId),
  at: z.iso.datetime(),
})
export type SessionTurn = z.infer<typeof SessionTurn>

/** One thing that happened in practice. Entries are added and never changed. */
export const Entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), start: SessionStart }),
  z.object({ kind: z.literal('attempted'), attempt: VoiceInteraction }),
  z.object({ kind: z.literal('turned'), id: z.uuid(), turn: SessionTurn }),
])
export type Entry = z.infer<typeof Entry>

export interface KeptEntry {
  /** Where it is kept, without the account and the session. */
  place: string
  entry: Entry
}

/** What happened in practice on this device, kept as it happens, and which of it the server has not seen. */
export interface Journal {
  /** Resolves when the entry will survive the app being killed. */
  add(sessionId: SessionId, entry: Entry): Promise<void>
  read(sessionId: SessionId): Promise<Entry[]>
  /** Every session that began on this device, oldest first. */
  sessions(): Promise<SessionId[]>
  /** The sessions with something to send, oldest first. */
  unsentSessions(): Promise<SessionId[]>
  unsent(sessionId: SessionId): Promise<KeptEntry[]>
  mark(sessionId: SessionId, places: readonly string[], as: 'sent' | 'unsent'): Promise<void>
}

/** One account's journal. Ids are UUIDv7, so keys sort by time. */
export function createJournal(documents: DocumentStore, userId: string): Journal {
  const entries = `journal/${userId}/`
  const queue = `unsent/${userId}/`

  async function readAt(sessionId: SessionId, place: string): Promise<KeptEntry[]> {
    const text = await documents.get(`${entries}${sessionId}/${place}`)
    return text === null ? [] : [{ place, entry: Entry.parse(JSON.parse(text)) }]
  }
  async function readAll(sessionId: SessionId, under: string): Promise<KeptEntry[]> {
    const keys = await documents.keys(`${under}${sessionId}/`)
    return (await Promise.all(keys.map((key) => readAt(sessionId, placeIn(key))))).flat()
  }

  return {
    async add(sessionId, entry) {
      const place = placeOf(entry)
      // First the mark, then the entry: killed in between, a mark without entry is passed over;
      // the other way round an entry could stay behind for ever.
      await documents.put(`${queue}${sessionId}/${place}`, '')
      await documents.put(`${entries}${sessionId}/${place}`, JSON.stringify(entry))
    },
    async read(sessionId) {
      return (await readAll(sessionId, entries)).map((kept) => kept.entry)
    },
    async sessions() {
      const starts = (await documents.keys(entries)).filter((key) => placeIn(key) === START_PLACE)
      return starts.map((key) => SessionId.parse(key.slice(entries.length, key.lastIndexOf('/'))))
    },
    async unsentSessions() {
      const keys = await documents.keys(queue)
      const ids = keys.map((key) => key.slice(queue.length, key.lastIndexOf('/')))
      return [...new Set(ids)].map((id) => SessionId.parse(id))
    },
    unsent: (sessionId) => readAll(sessionId, queue),
    async mark(sessionId, places, as) {
      for (const place of places) {
        const key = `${queue}${sessionId}/${place}`
        await (as === 'sent' ? documents.delete(key) : documents.put(key, ''))
      }
    },
  }
}

export const START_PLACE = '0-start'

/** Where an entry is kept: the start first, then the attempts and the turns by time. */
export function placeOf(entry: Entry): string {
  if (entry.kind === 'started') return START_PLACE
  return entry.kind === 'attempted' ? `1-${entry.attempt.id}` : `2-${entry.id}`
}

function placeIn(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1)
}
