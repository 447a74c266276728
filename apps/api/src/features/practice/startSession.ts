import type { CharacterId, Language, SessionId } from '@scripteam/contract/model'
import { and, eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { characters, type Database, practiceSessions, sessionData } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { ownScript, type ScriptRow } from '../steps/index.ts'
import type { PracticeDesk } from './desk.ts'
import { ownSession } from './sessionStore.ts'
import { toSessions } from './toSession.ts'

/** Begins a session. A device that repeats the request with its id gets the session there is. */
export function startSession({ db, now }: PracticeDesk): Handler<'startSession'> {
  return async ({ user, body }) => {
    const script = await ownScript(db, user.id, body.scriptId)
    if (!script) return fail('NOT_FOUND')
    const roles = await rolesOf(db, script)
    if (roles.length === 0) return fail('STILL_READING')
    const playing = [body.selectedCharacter, ...(body.alsoPlaying ?? [])]
    if (!playing.every((id) => roles.some((role) => role.id === id && role.lines > 0))) return fail('NOT_A_ROLE')
    // The id comes from the device or is made here; the brand says what it is an id of.
    const id = body.id ?? (newId() as SessionId)
    const startedAt = body.startedAt ? new Date(body.startedAt) : now()
    await begin(db, { ...body, id, userId: user.id, sessionLanguage: languageOf(script), startedAt })
    const stored = await ownSession(db, user.id, id)
    // Somebody else's session has this id: that is as good as absent.
    if (!stored) return fail('NOT_FOUND')
    const [session] = await toSessions(db, [stored])
    return session ?? fail('NOT_FOUND')
  }
}

interface Beginning {
  id: SessionId
  userId: ScriptRow['userId']
  scriptId: ScriptRow['id']
  selectedCharacter: CharacterId
  alsoPlaying?: CharacterId[] | undefined
  familiarityLevel: (typeof practiceSessions.$inferInsert)['familiarityLevel']
  sessionLanguage: Language
  startedAt: Date
}

/** Both rows or none; a session that is there stays as it is. */
async function begin(db: Database, { alsoPlaying, ...session }: Beginning): Promise<void> {
  const { id, familiarityLevel: level, startedAt } = session
  await db.transaction(async (transaction) => {
    const [begun] = await transaction
      .insert(practiceSessions)
      .values({ ...session, alsoPlaying: alsoPlaying ?? null, statusAt: startedAt })
      .onConflictDoNothing()
      .returning({ id: practiceSessions.id })
    if (!begun) return
    await transaction.insert(sessionData).values({
      sessionId: id,
      scenesCompleted: [],
      totalLines: 0,
      userLines: 0,
      startLevel: level,
      endLevel: level,
      levelsAt: startedAt,
      progressionTriggers: [],
    })
  })
}

function rolesOf(db: Database, script: ScriptRow) {
  return db
    .select({ id: characters.id, lines: characters.lines })
    .from(characters)
    .where(and(eq(characters.scriptId, script.id)))
}

/** The confirmed language; before that the one that was found. */
function languageOf({ primaryLanguage, detectedLanguage }: ScriptRow): Language {
  return primaryLanguage ?? (detectedLanguage === 'es' ? 'es' : 'en')
}
