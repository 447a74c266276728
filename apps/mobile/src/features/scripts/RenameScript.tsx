import type { Script } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Button, Dialog, Failed, TextField, toast } from '../../ui/index.ts'
import { renewScript } from './useScriptQueries.ts'

/** A button that gives a script another title. */
export function RenameScript({ script }: { script: Script }) {
  const [t] = useWords(['scripts', 'common'])
  const [title, setTitle] = useState<string | null>(null)
  const close = () => setTitle(null)
  const renaming = useRenaming(script, close)
  return (
    <>
      <Button look="bare" icon="edit" label={t('page.rename')} onPress={() => setTitle(script.title)} />
      <Dialog
        title={t('page.renameTitle')}
        isOpen={title !== null}
        onClose={close}
        actions={
          <Button
            look="main"
            label={t('common:actions.save')}
            isBusy={renaming.isPending}
            isDisabled={title?.trim() === ''}
            onPress={() => renaming.mutate((title ?? '').trim())}
          />
        }
      >
        <TextField
          label={t('page.newName')}
          value={title ?? ''}
          onChange={setTitle}
          maxLength={300}
          error={title?.trim() === '' ? t('page.nameMissing') : undefined}
        />
        {renaming.error ? <Failed error={renaming.error} /> : null}
      </Dialog>
    </>
  )
}

function useRenaming({ id }: Script, onDone: () => void) {
  const [t] = useWords('scripts')
  return useMutation({
    mutationFn: async (title: string) => unwrap(await client.call('changeScript', { params: { id }, body: { title } })),
    onSuccess: (script) => {
      renewScript(script)
      toast(t('page.renamed'))
      onDone()
    },
  })
}
