import type { Language, Region, ScriptId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { client, keys, queries, unwrap } from '../../client/index.ts'

/** What recording the script would cost, in this language and accent. */
export function useEstimate(id: ScriptId, language: Language, region: Region) {
  return useQuery({
    queryKey: keys.estimate(id, language, region),
    queryFn: async ({ signal }) =>
      unwrap(await client.call('getEstimate', { params: { id }, query: { language, region } }, { signal })),
  })
}

/** What may still be recorded this month; null where voices cost nothing. */
export function useBudget() {
  return useQuery({
    queryKey: keys.budget,
    queryFn: async ({ signal }) => unwrap(await client.call('getBudget', {}, { signal })).budget,
  })
}

/** What was counted before something was recorded is counted again. */
export function renewCosts(): void {
  const isCost = (key: readonly unknown[]) => key[1] === 'budget' || key[1] === 'estimate'
  void queries.invalidateQueries({ queryKey: keys.scripts, predicate: ({ queryKey }) => isCost(queryKey) })
}
