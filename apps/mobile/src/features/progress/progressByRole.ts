import type {
  CharacterId,
  PackEnvelope,
  PracticeSession,
  Progress,
  SceneId,
  SceneProgress,
  ScriptId,
} from '@scripteam/contract/model'

/** How far one role of one script has come. */
export interface RoleProgress {
  scriptId: ScriptId
  characterId: CharacterId
  sessions: number
  /** Seconds of practice. */
  practised: number
  lines: number
  attempted: number
  unaided: number
  lastPractisedAt: string | null
  scenes: SceneProgress[]
}

/**
 * Progress by script and role, what was rehearsed last first. A role without a single attempt is left out,
 * except for a scene of a role that has others.
 */
export function progressByRole(
  progress: Pick<Progress, 'scenes'>,
  sessions: readonly PracticeSession[],
): RoleProgress[] {
  const roles = new Map<string, SceneProgress[]>()
  for (const scene of progress.scenes) {
    const key = `${scene.scriptId} ${scene.characterId}`
    roles.set(key, [...(roles.get(key) ?? []), scene])
  }
  return [...roles.values()]
    .flatMap((scenes) => roleProgress(scenes, sessions) ?? [])
    .sort((a, b) => momentOf(b.lastPractisedAt) - momentOf(a.lastPractisedAt))
}

function roleProgress(scenes: SceneProgress[], sessions: readonly PracticeSession[]): RoleProgress | null {
  const [first] = scenes
  if (!first || scenes.every((scene) => scene.attempts === 0)) return null
  const { scriptId, characterId } = first
  const mine = sessions.filter((session) => session.scriptId === scriptId && isPlayedIn(session, characterId))
  const sum = (figure: (scene: SceneProgress) => number) => scenes.reduce((total, scene) => total + figure(scene), 0)
  return {
    scriptId,
    characterId,
    sessions: mine.length,
    practised: mine.reduce((total, session) => total + session.duration, 0),
    lines: sum((scene) => scene.lines),
    attempted: sum((scene) => scene.linesAttempted),
    unaided: sum((scene) => scene.linesUnaided),
    lastPractisedAt: latest(scenes.flatMap((scene) => scene.lastPractisedAt ?? [])),
    scenes,
  }
}

function isPlayedIn({ selectedCharacter, alsoPlaying }: PracticeSession, characterId: CharacterId): boolean {
  return selectedCharacter === characterId || (alsoPlaying ?? []).includes(characterId)
}

function latest(moments: readonly string[]): string | null {
  return moments.reduce<string | null>((last, moment) => (last === null || moment > last ? moment : last), null)
}

/** The scenes of a role in the order of the play, where the play is known. */
export function inOrderOfPlay(scenes: readonly SceneProgress[], kept: PackEnvelope | null): SceneProgress[] {
  const place = (id: SceneId) => kept?.pack.scenes.findIndex((scene) => scene.sceneId === id) ?? 0
  return [...scenes].sort((a, b) => place(a.sceneId) - place(b.sceneId))
}

/** Never counts as before everything. */
function momentOf(moment: string | null): number {
  return moment === null ? 0 : Date.parse(moment)
}
