import type { User, UserId } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { client, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { practiceDevice } from '../../offline/index.ts'
import { Button, Dialog, Failed, Text, TextField, toast } from '../../ui/index.ts'
import { forgetAccount } from './useLeave.ts'

/** A button that deletes the account once its address has been written. */
export function DeleteAccount({ user }: { user: User }) {
  const [t] = useWords('settings')
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button look="danger" icon="trash" label={t('profile.delete')} onPress={() => setAsking(true)} />
      {isAsking ? <Question user={user} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

function Question({ user, onClose }: { user: User; onClose: () => void }) {
  const [t] = useWords(['settings', 'auth', 'common'])
  const [written, setWritten] = useState('')
  const isTheirs = written.trim().toLowerCase() === user.email.toLowerCase()
  const deletion = useDeletion(user.id)
  return (
    <Dialog
      title={t('profile.deleteTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button label={t('common:actions.cancel')} onPress={onClose} />
          <Button
            look="danger"
            icon="trash"
            label={t('profile.deleteYes')}
            isDisabled={!isTheirs}
            isBusy={deletion.isPending}
            onPress={() => deletion.mutate()}
          />
        </>
      }
    >
      <Text>{t('profile.deleteText')}</Text>
      <TextField
        label={t('auth:fields.email')}
        value={written}
        onChange={setWritten}
        inputMode="email"
        autoCapitalize="none"
        error={written !== '' && !isTheirs ? t('profile.deleteMismatch') : undefined}
      />
      {deletion.error ? <Failed error={deletion.error} /> : null}
    </Dialog>
  )
}

function useDeletion(userId: UserId) {
  const [t] = useWords('settings')
  const router = useRouter()
  return useMutation({
    mutationFn: async () => {
      unwrap(await client.call('deleteMe', {}))
      await emptyDevice(userId)
    },
    onSuccess: () => {
      forgetAccount()
      router.replace('/welcome')
      toast(t('profile.deleted'))
    },
  })
}

/** The scripts and my own voice that this device keeps for the account. */
async function emptyDevice(userId: UserId): Promise<void> {
  try {
    const { packs, keepsakes } = await practiceDevice(userId)
    await keepsakes.remove((await keepsakes.all()).map((keepsake) => keepsake.sessionId))
    await packs.keepOnly([])
  } catch {
    // The account is gone all the same; a device that cannot be written keeps what its owner can clear in its settings.
  }
}
