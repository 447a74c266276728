import type { CharacterId, Scene, ScriptId, UserId } from '@scripteam/contract/model'
import type { PractisedSession, RoleAttempts, RoleScene } from '@scripteam/practice'
import { and, eq } from 'drizzle-orm'
import { type Database, practiceSessions } from '../../db/index.ts'
import { attemptsOf } from './attempts.ts'
import { scenesOf } from './toSession.ts'

/** All that somebody has practised: by session, by role, and the scenes in which those roles speak. */
export interface Practised {
  readonly sessions: PractisedSession[]
  readonly roles: RoleAttempts[]
  readonly scenes: RoleScene[]
}

export async function practised(db: Database, user: UserId, script?: ScriptId): Promise<Practised> {
  const mine = eq(practiceSessions.userId, user)
  const rows = await db
    .select()
    .from(practiceSessions)
    .where(script ? and(mine, eq(practiceSessions.scriptId, script)) : mine)
  const attempts = await attemptsOf(
    db,
    rows.map((row) => row.id),
  )
  const sessions = rows.map(
    (row): PractisedSession => ({
      scriptId: row.scriptId,
      characterIds: [row.selectedCharacter, ...(row.alsoPlaying ?? [])],
      duration: row.duration,
      startedAt: row.startedAt.toISOString(),
      attempts: attempts.get(row.id) ?? [],
    }),
  )
  const scenes = await scenesOf(db, [...new Set(rows.map((row) => row.scriptId))])
  const roles = rolesIn(sessions)
  return { sessions, roles, scenes: roles.flatMap((role) => scenesIn(role, scenes.get(role.scriptId) ?? [])) }
}

/** Each role once, with the attempts of all its sessions. */
function rolesIn(sessions: readonly PractisedSession[]): RoleAttempts[] {
  const roles = new Map<
    string,
    { scriptId: ScriptId; characterId: CharacterId; attempts: PractisedSession['attempts'] }
  >()
  for (const { scriptId, characterIds, attempts } of sessions) {
    for (const characterId of characterIds) {
      const key = `${scriptId} ${characterId}`
      roles.set(key, { scriptId, characterId, attempts: [...(roles.get(key)?.attempts ?? []), ...attempts] })
    }
  }
  return [...roles.values()]
}

function scenesIn({ scriptId, characterId }: RoleAttempts, scenes: readonly Scene[]): RoleScene[] {
  return scenes.flatMap((scene) => {
    const mine = scene.dialogue.filter((line) => line.speakers.includes(characterId))
    const lines = mine.map((line) => ({ id: line.id, words: line.text.split(/\s+/).length }))
    return lines.length > 0 ? [{ scriptId, sceneId: scene.id, characterId, lines }] : []
  })
}
