import type { ExportId, ScriptExport, ScriptId } from '@scripteam/contract/model'
import { useMutation, useQuery } from '@tanstack/react-query'
import { client, keys, queries, unwrap, wordsFor } from '../../client/index.ts'
import { saveText } from '../../platform/saveText'
import { toast } from '../../ui/index.ts'
import type { Order } from './wish.ts'

const LOOK_MS = 1_000

/** The files made of a script, looked at again while one of them is being made. */
export function useExports(id: ScriptId) {
  return useQuery({
    queryKey: keys.exports(id),
    queryFn: async ({ signal }) => unwrap(await client.call('listExports', { params: { id } }, { signal })).exports,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? LOOK_MS : false),
  })
}

export function isUnderWay({ status }: ScriptExport): boolean {
  return status === 'queued' || status === 'running'
}

/** Orders a file, or hands a text over at once. */
export function useOrder(id: ScriptId) {
  return useMutation({
    mutationFn: async (wanted: Order) => {
      const params = { id }
      if (wanted.kind === 'file') return unwrap(await client.call('startExport', { params, body: wanted.order }))
      const { fileName, mime, text } = unwrap(await client.call('exportScript', { params, body: wanted.body }))
      await saveText(fileName, mime, text)
      return null
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.exports(id) }),
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
}

/** Stops the making of a file, or deletes it. */
export function useRemove(id: ScriptId) {
  return useMutation({
    mutationFn: async (exportId: ExportId) => unwrap(await client.call('removeExport', { params: { id, exportId } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.exports(id) }),
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
}
