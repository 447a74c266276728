import type { Confirmation } from '@scripteam/contract/api'
import type { CharacterId, Language, Region, ScriptId } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { client, keys, queries, unwrap } from '../../client/index.ts'

interface Choice {
  language: Language
  region: Region
  acceptMismatch?: Confirmation['acceptMismatch']
  /** Whose lines are not recorded yet. */
  role: CharacterId | null
}

/** Confirms the language and has the voices cast; fails with LANGUAGE_MISMATCH when lines are in another one. */
export function useProcess(id: ScriptId) {
  return useMutation({
    mutationFn: async ({ language, region, acceptMismatch, role }: Choice) => {
      const body = {
        confirmLanguage: language,
        voicePreferences: { region },
        ...(acceptMismatch && { acceptMismatch }),
        ...(role && { waitingRole: role }),
      }
      return unwrap(await client.call('processScript', { params: { id }, body }))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.scripts }),
  })
}
