import type { SessionId, VoiceInteraction } from '@scripteam/contract/model'
import { foldSession } from '@scripteam/practice'
import { and, eq, inArray } from 'drizzle-orm'
import { type Database, practiceAttempts } from '../../db/index.ts'

type AttemptRow = typeof practiceAttempts.$inferSelect

/** The attempts of some sessions, each id once, oldest first. */
export async function attemptsOf(
  db: Pick<Database, 'select'>,
  sessions: readonly SessionId[],
): Promise<Map<SessionId, VoiceInteraction[]>> {
  const found = new Map<SessionId, VoiceInteraction[]>(sessions.map((id) => [id, []]))
  if (sessions.length === 0) return found
  const rows = await db
    .select()
    .from(practiceAttempts)
    .where(inArray(practiceAttempts.sessionId, [...sessions]))
  for (const row of rows) found.get(row.sessionId)?.push(toAttempt(row))
  for (const [id, attempts] of found) found.set(id, foldSession(attempts))
  return found
}

/**
 * Appends attempts by their id. Sent twice they change nothing; of two with one id the same one stays,
 * whichever came first.
 */
export async function appendAttempts(
  db: Pick<Database, 'select' | 'insert' | 'delete'>,
  session: SessionId,
  attempts: readonly VoiceInteraction[],
): Promise<void> {
  if (attempts.length === 0) return
  const ids = [...new Set(attempts.map((attempt) => attempt.id))]
  const same = and(eq(practiceAttempts.sessionId, session), inArray(practiceAttempts.id, ids))
  const known = (await db.select().from(practiceAttempts).where(same)).map(toAttempt)
  await db.delete(practiceAttempts).where(same)
  const rows = foldSession(known, attempts).map((attempt) => toRow(session, attempt))
  for (let start = 0; start < rows.length; start += CHUNK) {
    await db.insert(practiceAttempts).values(rows.slice(start, start + CHUNK))
  }
}

const CHUNK = 500

function toRow(sessionId: SessionId, attempt: VoiceInteraction): typeof practiceAttempts.$inferInsert {
  const { timing, at, ...rest } = attempt
  return {
    ...rest,
    sessionId,
    at: new Date(at),
    expectedDurationMs: timing.expectedDuration,
    actualDurationMs: timing.actualDuration,
    responseLatencyMs: timing.responseLatency,
  }
}

function toAttempt(row: AttemptRow): VoiceInteraction {
  return {
    id: row.id,
    lineId: row.lineId,
    sceneId: row.sceneId,
    level: row.level,
    at: row.at.toISOString(),
    end: row.end,
    ...(row.userAudio !== null && { userAudio: row.userAudio }),
    aiAudioPlayed: row.aiAudioPlayed,
    timing: {
      expectedDuration: row.expectedDurationMs,
      actualDuration: row.actualDurationMs,
      responseLatency: row.responseLatencyMs,
    },
    ...(row.heard !== null && { heard: row.heard }),
    ...(row.score !== null && { score: row.score }),
    hints: row.hints,
    ...(row.userFeedback !== null && { userFeedback: row.userFeedback }),
  }
}
