import { useWords } from '../../../i18n/index.ts'
import { Button, Dialog, Text } from '../../../ui/index.ts'

/** Asks before a rehearsal is left in the middle. */
export function LeaveDialog({ isOpen, onStay, onLeave }: { isOpen: boolean; onStay: () => void; onLeave: () => void }) {
  const [t] = useWords('rehearsal')
  return (
    <Dialog
      title={t('stage.leaveTitle')}
      isOpen={isOpen}
      onClose={onStay}
      actions={
        <>
          <Button look="danger" label={t('stage.leave')} onPress={onLeave} testID="leave-confirm" />
          <Button look="main" label={t('stage.stay')} onPress={onStay} />
        </>
      }
    >
      <Text>{t('stage.leaveText')}</Text>
    </Dialog>
  )
}
