import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client, codeOf, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Button, Dialog, Failed, Notice, toast } from '../../ui/index.ts'
import { checkNewPassword, PasswordField } from '../auth/index.ts'

/** A button that opens the change of password. */
export function ChangePassword() {
  const [t] = useWords('settings')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button label={t('profile.password')} onPress={() => setOpen(true)} />
      {isOpen ? <PasswordDialog onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const [t] = useWords(['settings', 'auth', 'common'])
  const [current, setCurrent] = useState('')
  const [fresh, setFresh] = useState('')
  const [wasSubmitted, setSubmitted] = useState(false)
  const wrong = wasSubmitted ? checkNewPassword(fresh) : undefined
  const changing = useChange(onClose)
  function submit() {
    setSubmitted(true)
    if (checkNewPassword(fresh) === undefined) changing.mutate({ currentPassword: current, newPassword: fresh })
  }
  return (
    <Dialog
      title={t('profile.password')}
      isOpen
      onClose={onClose}
      actions={<Button look="main" label={t('common:actions.save')} isBusy={changing.isPending} onPress={submit} />}
    >
      <PasswordField label={t('profile.currentPassword')} kind="current" value={current} onChange={setCurrent} />
      <PasswordField
        label={t('profile.newPassword')}
        kind="new"
        value={fresh}
        onChange={setFresh}
        hint={t('auth:fields.passwordHint')}
        error={wrong && t(`auth:errors.${wrong}`)}
        onSubmit={submit}
      />
      {changing.error ? <Refusal error={changing.error} /> : null}
    </Dialog>
  )
}

function Refusal({ error }: { error: Error }) {
  const [t] = useWords('settings')
  if (codeOf(error) !== 'BAD_CREDENTIALS') return <Failed error={error} />
  return (
    <Notice tone="danger" isAlert>
      {t('profile.wrongPassword')}
    </Notice>
  )
}

function useChange(onDone: () => void) {
  const [t] = useWords('settings')
  return useMutation({
    mutationFn: async (body: { currentPassword: string; newPassword: string }) =>
      unwrap(await client.call('changePassword', { body })),
    onSuccess: () => {
      toast(t('profile.passwordChanged'))
      onDone()
    },
  })
}
