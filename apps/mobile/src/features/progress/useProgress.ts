import type { PracticeSession, ScriptId, UserId } from '@scripteam/contract/model'
import { openingDays } from '@scripteam/practice'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { client, keys, unwrap } from '../../client/index.ts'
import { type KeptPack, keptSessions, type PracticeDevice } from '../../offline/index.ts'
import { useAgenda, useAuth } from '../../state/index.ts'
import { useDevice } from '../rehearsal/index.ts'
import { type KnownProgress, knownProgress, type ProgressSources } from './knownProgress.ts'

export type ProgressInHand =
  | { kind: 'loading' }
  | { kind: 'ready'; known: KnownProgress; sessions: PracticeSession[]; sources: ProgressSources }
  | { kind: 'failed'; error: unknown; retry: () => void }

/** What is known so far, with what this device had still to send; without a connection, what this device knows. */
export function useProgress(): ProgressInHand {
  const device = useDevice()
  const userId = useAuth((state) => state.session?.userId)
  const agenda = useAgenda((state) => state.agenda)
  const asked = useQuery({
    queryKey: keys.progress(),
    queryFn: async () => (device && userId ? lookUp(device, userId) : null),
    enabled: device !== null,
    staleTime: 0,
  })
  const { data } = asked
  const sources = useMemo(() => (data ? { ...data, openings: openingDays(agenda) } : null), [data, agenda])
  const known = useMemo(() => (sources ? knownProgress(sources) : null), [sources])
  if (data && sources && known) return { kind: 'ready', known, sessions: data.sessions, sources }
  if (asked.isError) return { kind: 'failed', error: asked.error, retry: () => void asked.refetch() }
  return { kind: 'loading' }
}

async function lookUp(device: PracticeDevice, userId: UserId) {
  await device.outbox.flush()
  const kept = await keptSessions(device.outbox, userId)
  const stored = await storedSessions(kept.length > 0)
  const byId = new Map([...kept, ...stored].map((session) => [session.id, session]))
  const sessions = [...byId.values()].sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
  const scripts = [...new Set(sessions.map((session) => session.scriptId))]
  const packs = await Promise.all(scripts.map((id) => packOf(device, id)))
  const now = new Date()
  return { sessions, packs: packs.flat(), now: now.toISOString(), utcOffsetMinutes: -now.getTimezoneOffset() }
}

/** A page of sessions carries every attempt, so pages are few; older practice than that changes no forecast. */
const PAGES = 5

/** The account's sessions. While it cannot be asked, a device with sessions of its own goes on with those. */
async function storedSessions(canDoWithout: boolean): Promise<PracticeSession[]> {
  const sessions: PracticeSession[] = []
  let cursor: string | null = null
  for (let page = 0; page < PAGES; page += 1) {
    const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor === null ? {} : { cursor }) }
    const answer = await client.call('listSessions', { query })
    if (answer.kind !== 'ok' && canDoWithout) return sessions
    const listed = unwrap(answer)
    sessions.push(...listed.sessions)
    cursor = listed.nextCursor
    if (cursor === null) break
  }
  return sessions
}

/** The play as the device has it, else as the account has it; none when it was deleted or cannot be had now. */
async function packOf(device: PracticeDevice, scriptId: ScriptId): Promise<KeptPack[]> {
  const kept = await device.packs.open(scriptId)
  if (kept) return [kept]
  const fresh = await device.packs.refresh(scriptId)
  return fresh.kind === 'ok' ? [fresh.value] : []
}
