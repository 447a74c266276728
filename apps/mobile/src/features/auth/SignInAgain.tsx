import type { Credentials } from '@scripteam/contract/api'
import { useState } from 'react'
import { queries } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { useAuth } from '../../state/index.ts'
import { Button, Dialog, Notice, Text } from '../../ui/index.ts'
import { SignInForm } from './SignInForm.tsx'

/** The calm sign-in over whatever is on screen, when the session has run out. Calls that wait for it then go on. */
export function SignInAgain() {
  const [t] = useWords('auth')
  const { session, isAskingAgain, putOff, signedIn } = useAuth()
  const [isOther, setOther] = useState(false)
  function accept(credentials: Credentials) {
    const isSame = credentials.user.id === session?.userId
    setOther(!isSame)
    if (!isSame) return
    signedIn(credentials)
    void queries.invalidateQueries()
  }
  if (session === null) return null
  return (
    <Dialog
      title={t('signIn.again')}
      isOpen={isAskingAgain}
      onClose={putOff}
      actions={<Button look="bare" label={t('signIn.later')} onPress={putOff} />}
    >
      <Text>{t('signIn.againText')}</Text>
      {isOther ? (
        <Notice tone="warning" isAlert>
          {t('signIn.otherAccount')}
        </Notice>
      ) : null}
      <SignInForm email={session.email} onSignedIn={accept} />
    </Dialog>
  )
}
