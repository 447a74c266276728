import type {
  DialogueLine,
  PracticeSession,
  Scene,
  SceneId,
  ScriptId,
  VoiceInteraction,
} from '@scripteam/contract/model'
import { summarise } from '@scripteam/practice'
import { inArray } from 'drizzle-orm'
import { type Database, processedScripts } from '../../db/index.ts'
import { attemptsOf } from './attempts.ts'
import type { StoredSession } from './sessionStore.ts'

/** Sessions on the wire, with their attempts and their figures. */
export async function toSessions(db: Database, stored: readonly StoredSession[]): Promise<PracticeSession[]> {
  const attempts = await attemptsOf(
    db,
    stored.map(({ session }) => session.id),
  )
  const scenes = await scenesOf(db, [...new Set(stored.map(({ session }) => session.scriptId))])
  return stored.map((one) => toSession(one, attempts.get(one.session.id) ?? [], scenes.get(one.session.scriptId) ?? []))
}

/** The scenes of some scripts. */
export async function scenesOf(db: Database, scripts: readonly ScriptId[]): Promise<Map<ScriptId, Scene[]>> {
  if (scripts.length === 0) return new Map()
  const rows = await db
    .select({ scriptId: processedScripts.scriptId, scenes: processedScripts.scenes })
    .from(processedScripts)
    .where(inArray(processedScripts.scriptId, [...scripts]))
  return new Map(rows.map((row) => [row.scriptId, row.scenes]))
}

function toSession({ session, data }: StoredSession, attempts: VoiceInteraction[], scenes: Scene[]): PracticeSession {
  return {
    id: session.id,
    userId: session.userId,
    scriptId: session.scriptId,
    selectedCharacter: session.selectedCharacter,
    ...(session.alsoPlaying && { alsoPlaying: session.alsoPlaying }),
    familiarityLevel: session.familiarityLevel,
    sessionLanguage: session.sessionLanguage,
    sessionData: summarise({
      attempts,
      lines: rehearsed(scenes, attempts, data.scenesCompleted),
      roles: [session.selectedCharacter, ...(session.alsoPlaying ?? [])],
      scenesCompleted: data.scenesCompleted,
      difficultyProgression: {
        startLevel: data.startLevel,
        endLevel: data.endLevel,
        progressionTriggers: data.progressionTriggers,
      },
    }),
    duration: session.duration,
    startedAt: session.startedAt.toISOString(),
    ...(session.completedAt && { completedAt: session.completedAt.toISOString() }),
    status: session.status,
  }
}

/** The lines of the scenes that were rehearsed: those with an attempt, and those that were finished. */
function rehearsed(
  scenes: readonly Scene[],
  attempts: readonly VoiceInteraction[],
  completed: SceneId[],
): DialogueLine[] {
  const touched = new Set<SceneId>([...attempts.map((attempt) => attempt.sceneId), ...completed])
  return scenes.filter((scene) => touched.has(scene.id)).flatMap((scene) => scene.dialogue)
}
