import type { ScriptId } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { client, unwrap, wordsFor } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { saveText } from '../../platform/saveText'
import { Button, toast } from '../../ui/index.ts'

/** A button that hands the script over as Fountain text. */
export function TakeAlong({ id }: { id: ScriptId }) {
  const [t] = useWords('scripts')
  const taking = useMutation({
    mutationFn: async () => {
      const body = { format: 'fountain' as const }
      const { fileName, mime, text } = unwrap(await client.call('exportScript', { params: { id }, body }))
      await saveText(fileName, mime, text)
    },
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
  return (
    <Button
      look="bare"
      icon="scripts"
      label={t('page.takeAlong')}
      isBusy={taking.isPending}
      onPress={() => taking.mutate()}
    />
  )
}
