import type { ScriptId } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client, keys, queries, unwrap } from '../../../client/index.ts'
import { useWords } from '../../../i18n/index.ts'
import { Button, Dialog, Failed, Text, toast } from '../../../ui/index.ts'
import { renewScript } from '../../scripts/index.ts'

interface Props {
  id: ScriptId
  /** Name of the file of the draft before the last one. */
  formerFile: string
  onDone: () => void
}

/** A button that goes back to the draft before the last one, after it has asked. */
export function UndoDraft({ id, formerFile, onDone }: Props) {
  const [t] = useWords(['repair', 'common'])
  const [isAsking, setAsking] = useState(false)
  const undoing = useUndoing(id, onDone)
  return (
    <>
      <Button icon="undo" isWide label={t('draft.goBack')} onPress={() => setAsking(true)} testID="undo-draft" />
      <Dialog
        title={t('draft.goBackTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button label={t('common:actions.cancel')} onPress={() => setAsking(false)} />
            <Button
              look="main"
              icon="undo"
              label={t('draft.goBackYes')}
              isBusy={undoing.isPending}
              onPress={() => undoing.mutate()}
              testID="undo-draft-yes"
            />
          </>
        }
      >
        <Text>{t('draft.goBackText', { file: formerFile })}</Text>
        {undoing.error ? <Failed error={undoing.error} /> : null}
      </Dialog>
    </>
  )
}

function useUndoing(id: ScriptId, onDone: () => void) {
  const [t] = useWords('repair')
  return useMutation({
    mutationFn: async () => unwrap(await client.call('undoDraft', { params: { id } })),
    onSuccess: (script) => {
      renewScript(script)
      void queries.invalidateQueries({ queryKey: keys.repairs(id) })
      toast(t('draft.wentBack'))
      onDone()
    },
  })
}
