import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Button, Failed } from '../../ui/index.ts'
import type { usePartner } from './usePartner.ts'

/** Deletes everything that the partner recorded, once they have said so twice. */
export function LeaveButtons({ leaving }: { leaving: ReturnType<typeof usePartner>['leaving'] }) {
  const [t] = useWords('partner')
  const [isSure, setIsSure] = useState(false)
  const leave = () => leaving.mutate(undefined, { onSuccess: () => setIsSure(false) })
  return (
    <>
      <Button
        look="bare"
        icon={isSure ? 'undo' : 'trash'}
        label={t(isSure ? 'leave.keep' : 'leave.ask')}
        onPress={() => setIsSure(!isSure)}
      />
      {isSure ? (
        <Button look="danger" icon="trash" label={t('leave.now')} isBusy={leaving.isPending} onPress={leave} />
      ) : null}
      {leaving.error ? <Failed error={leaving.error} onRetry={leave} /> : null}
    </>
  )
}
