import type { LineId, ScriptId, TakeId } from '@scripteam/contract/model'
import { useMutation, useQuery } from '@tanstack/react-query'
import { client, keys, queries, unwrap } from '../../client/index.ts'
import type { OwnRecording } from '../../platform/recorderPort.ts'
import { renewCosts } from '../cost/index.ts'

interface Line {
  script: ScriptId
  line: LineId
}

const paramsOf = ({ script, line }: Line) => ({ id: script, lineId: line })

/** The takes of a line, as the server has them. */
export function useTakes(line: Line) {
  return useQuery({
    queryKey: keys.takes(line.script, line.line),
    queryFn: async ({ signal }) => unwrap(await client.call('listTakes', { params: paramsOf(line) }, { signal })).takes,
  })
}

/** Has a line recorded again, told how in words. */
export function useDirecting(line: Line) {
  return useMutation({
    mutationFn: async (direction: string) =>
      unwrap(await client.call('recordTake', { params: paramsOf(line), body: { direction } })),
    onSuccess: () => {
      renew(line)
      renewCosts()
    },
  })
}

/** Which take is heard from now on. */
export function useChoosing(line: Line) {
  return useMutation({
    mutationFn: async (chosen: TakeId | null) =>
      unwrap(await client.call('chooseTake', { params: paramsOf(line), body: { chosen } })).takes,
    onSuccess: (takes) => {
      queries.setQueryData(keys.takes(line.script, line.line), takes)
      renew(line)
    },
  })
}

export function useRemoving(line: Line) {
  return useMutation({
    mutationFn: async (takeId: TakeId) =>
      unwrap(await client.call('removeTake', { params: { ...paramsOf(line), takeId } })),
    onSuccess: () => renew(line),
  })
}

/** Sends a recording of somebody's own. */
export function useKeeping(script: ScriptId) {
  return useMutation({
    mutationFn: async ({ line, by, recording }: { line: LineId; by: string; recording: OwnRecording }) => {
      const file = { fields: { by }, file: recording.content, fileName: 'take.wav' }
      return unwrap(await client.call('uploadTake', { params: { id: script, lineId: line }, ...file }))
    },
    onSuccess: (_, { line }) => renew({ script, line }),
  })
}

/** The takes, and the pack that is made of them. */
function renew({ script, line }: Line): void {
  void queries.invalidateQueries({ queryKey: keys.takes(script, line) })
  void queries.invalidateQueries({ queryKey: keys.pack(script) })
}
