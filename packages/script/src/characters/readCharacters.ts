import type { CastMember, CharacterId, CharacterProfile, Scene, ScriptId } from '@scripteam/contract/model'
import { stableUuid } from '../ids.ts'
import type { Role } from './roles.ts'

/** Names the roles of a script. Shape: one id for each role, in order. */
export function roleIds(roles: readonly Role[], scriptId: ScriptId): CharacterId[] {
  // The hash is a UUID by construction; the brand only says what it names.
  return roles.map((role) => stableUuid(scriptId, 'character', role.key) as CharacterId)
}

/** Counts and describes the characters, in order of first appearance. */
export function readCharacters(
  roles: readonly Role[],
  ids: readonly CharacterId[],
  scenes: readonly Scene[],
): CastMember[] {
  return roles.flatMap((role, at) => {
    const id = ids[at]
    if (id === undefined) return []
    const lines = scenes.flatMap((scene) => scene.dialogue).filter((line) => line.speakers.includes(id))
    const words = lines.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0)
    return [
      {
        id,
        name: role.name,
        aliases: [...role.aliases],
        isGroup: role.isGroup,
        lines: lines.length,
        words,
        profile: unknownProfile(),
      },
    ]
  })
}

function unknownProfile(): CharacterProfile {
  return {
    personality: [],
    age: null,
    gender: null,
    emotionalRange: [],
    speakingStyle: null,
    relationships: '',
    motivations: [],
  }
}
