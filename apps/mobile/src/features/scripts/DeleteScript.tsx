import type { Script } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { client, keys, queries, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { practiceDevice } from '../../offline/index.ts'
import { useAuth } from '../../state/index.ts'
import { Button, Dialog, Failed, Text, toast } from '../../ui/index.ts'

/** A button that deletes a script, after it has asked. */
export function DeleteScript({ script }: { script: Script }) {
  const [t] = useWords(['scripts', 'common'])
  const [isAsking, setAsking] = useState(false)
  const deletion = useDeletion(script)
  return (
    <>
      <Button look="bare" icon="trash" label={t('page.delete')} onPress={() => setAsking(true)} />
      <Dialog
        title={t('page.deleteTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button label={t('common:actions.cancel')} onPress={() => setAsking(false)} />
            <Button
              look="danger"
              icon="trash"
              label={t('page.deleteYes')}
              isBusy={deletion.isPending}
              onPress={() => deletion.mutate()}
            />
          </>
        }
      >
        <Text>{t('page.deleteText', { title: script.title })}</Text>
        {deletion.error ? <Failed error={deletion.error} /> : null}
      </Dialog>
    </>
  )
}

function useDeletion({ id }: Script) {
  const [t] = useWords('scripts')
  const router = useRouter()
  return useMutation({
    mutationFn: async () => {
      unwrap(await client.call('deleteScript', { params: { id } }))
      const userId = useAuth.getState().session?.userId
      if (userId) await (await practiceDevice(userId)).packs.remove(id)
    },
    onSuccess: () => {
      router.dismissTo('/scripts')
      toast(t('page.deleted'))
      queries.removeQueries({ queryKey: keys.script(id) })
      void queries.invalidateQueries()
    },
  })
}
