import type { CharacterId, FamiliarityLevel, ScriptId } from '@scripteam/contract/model'
import { usePractice, useSettings } from '../../state/index.ts'

/** The level at which a role was last rehearsed; the one from the settings where that was another role. */
export function useUsualLevel(role: { scriptId: ScriptId; characterId: CharacterId }): FamiliarityLevel {
  const last = usePractice((state) => state.choices[role.scriptId])
  const usual = useSettings((state) => state.preferences.practiceSettings.defaultFamiliarityLevel)
  return last?.characterId === role.characterId ? last.level : usual
}
