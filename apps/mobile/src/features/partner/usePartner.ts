import type { LineId, PartnerLine, PartnerPart } from '@scripteam/contract/model'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { keys, partnerClient, queries, unwrap } from '../../client/index.ts'
import type { OwnRecording } from '../../platform/recorderPort.ts'

interface Kept {
  line: PartnerLine
  by: string
  recording: OwnRecording
}

/** What a partner was asked to record, and what they can do with it. */
export function usePartner(secret: string) {
  const client = useMemo(() => partnerClient(secret), [secret])
  const key = keys.part(secret)
  const renew = () => queries.invalidateQueries({ queryKey: key })
  const part = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => unwrap(await client.call('getPart', {}, { signal })),
  })
  const keeping = useMutation({
    mutationFn: async ({ line, by, recording }: Kept) => {
      const fields = { by, words: line.text, consent: 'given' as const }
      const file = { file: recording.content, fileName: 'take.wav' }
      return unwrap(await client.call('recordPartLine', { params: { lineId: line.id }, fields, ...file }))
    },
    onSuccess: (line) => queries.setQueryData(key, (now: PartnerPart | undefined) => now && withLine(now, line)),
    // Whatever was refused, the play may be another one by now.
    onError: renew,
  })
  const dropping = useMutation({
    mutationFn: async (line: LineId) => unwrap(await client.call('dropPartLine', { params: { lineId: line } })),
    onSettled: renew,
  })
  const leaving = useMutation({
    mutationFn: async () => unwrap(await client.call('dropPart', {})),
    onSettled: renew,
  })
  return { part, keeping, dropping, leaving }
}

function withLine(part: PartnerPart, line: PartnerLine): PartnerPart {
  return { ...part, lines: part.lines.map((one) => (one.id === line.id ? line : one)) }
}
