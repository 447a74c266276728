import type { Script } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { client, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Failed, Switch, toast } from '../../ui/index.ts'
import { renewScript } from './useScriptQueries.ts'

/** Whether a narrator reads the stage directions of this script; recorded when it is asked for, and not before. */
export function NarratorSwitch({ script }: { script: Script }) {
  const [t] = useWords('scripts')
  const asking = useMutation({
    mutationFn: async (hasNarrator: boolean) =>
      unwrap(await client.call('changeScript', { params: { id: script.id }, body: { hasNarrator } })),
    onSuccess: (changed) => {
      renewScript(changed)
      toast(t(changed.hasNarrator ? 'page.narratorOn' : 'page.narratorOff'))
    },
  })
  return (
    <>
      <Switch
        label={t('page.narrator')}
        hint={t('page.narratorHint')}
        isOn={asking.isPending ? asking.variables : script.hasNarrator}
        onChange={(isOn) => asking.mutate(isOn)}
        testID="narrator-voice"
      />
      {asking.error ? <Failed error={asking.error} /> : null}
    </>
  )
}
