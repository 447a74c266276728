import { useMutation } from '@tanstack/react-query'
import { client, unwrap, wordsFor } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { saveText } from '../../platform/saveText'
import { Button, Text, toast } from '../../ui/index.ts'

/** Hands over everything that is stored about the account, as JSON. */
export function TakeEverything() {
  const [t] = useWords('settings')
  const taking = useMutation({
    mutationFn: async () => {
      const everything = unwrap(await client.call('exportMe', {}))
      await saveText('scripteam.json', 'application/json', JSON.stringify(everything, null, 2))
    },
    onSuccess: () => toast(t('profile.exported')),
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
  return (
    <>
      <Button label={t('profile.export')} isBusy={taking.isPending} onPress={() => taking.mutate()} />
      <Text size="small" tone="quiet">
        {t('profile.exportHint')}
      </Text>
    </>
  )
}
