import type { Region, Script } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { client, keys, queries, unwrap } from '../../client/index.ts'
import { languageNow, useWords } from '../../i18n/index.ts'
import { Button, Failed, Notice } from '../../ui/index.ts'
import { count, money, recordedRegion, shareOf } from './costFacts.ts'
import { useEstimate } from './useCosts.ts'

/** Says whose lines wait to be recorded, what they cost, and has them recorded. Nothing where none wait. */
export function WaitingRole({ script }: { script: Script }) {
  const region = recordedRegion(script)
  return region === null ? null : <Waiting script={script} region={region} />
}

function Waiting({ script, region }: { script: Script; region: Region }) {
  const [t] = useWords('cost')
  const language = script.primaryLanguage ?? 'en'
  const { data } = useEstimate(script.id, language, region)
  const record = useMutation({
    mutationFn: async () =>
      unwrap(await client.call('changeScript', { params: { id: script.id }, body: { waitingRole: null } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.scripts }),
  })
  const role = script.characters.find(({ id }) => id === data?.waitingRole)
  const share = data && role ? shareOf(data, role.id) : null
  if (!role || !share) return null
  const figures = { characters: count(share.characters, languageNow()), cost: money(share.costUsd, languageNow()) }
  return (
    <Notice
      title={t('waiting.title', { name: role.name })}
      actions={
        <Button
          label={t('waiting.record', { cost: figures.cost })}
          icon="voice"
          isBusy={record.isPending}
          onPress={() => record.mutate()}
        />
      }
    >
      {record.isError ? <Failed error={record.error} /> : t('waiting.words', figures)}
    </Notice>
  )
}
