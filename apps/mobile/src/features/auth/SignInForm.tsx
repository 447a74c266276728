import type { Credentials } from '@scripteam/contract/api'
import { useState } from 'react'
import { wordsFor } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Button, Notice, TextField } from '../../ui/index.ts'
import { checkSignIn, type Errors } from './checks.ts'
import { PasswordField } from './PasswordField.tsx'
import { useSignIn } from './useEnter.ts'

interface Fields {
  email: string
  password: string
}

interface Props {
  /** When it is known who signs in. */
  email?: string
  onSignedIn?: (credentials: Credentials) => void
}

/** E-mail and password of an account that is there. */
export function SignInForm({ email = '', onSignedIn }: Props) {
  const [t] = useWords('auth')
  const [fields, setFields] = useState<Fields>({ email, password: '' })
  const [errors, setErrors] = useState<Errors<Fields>>({})
  const signIn = useSignIn(onSignedIn)
  const say = (name: keyof Fields) => errors[name] && t(`errors.${errors[name]}`)
  function submit() {
    const found = checkSignIn(fields)
    setErrors(found)
    if (Object.keys(found).length === 0) signIn.mutate(fields)
  }
  return (
    <>
      <TextField
        label={t('fields.email')}
        value={fields.email}
        onChange={(value) => setFields({ ...fields, email: value })}
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        error={say('email')}
        onSubmitEditing={submit}
      />
      <PasswordField
        label={t('fields.password')}
        kind="current"
        value={fields.password}
        onChange={(password) => setFields({ ...fields, password })}
        error={say('password')}
        onSubmit={submit}
      />
      {signIn.error ? (
        <Notice tone="danger" isAlert>
          {wordsFor(signIn.error)}
        </Notice>
      ) : null}
      <Button look="main" isWide label={t('signIn.submit')} isBusy={signIn.isPending} onPress={submit} />
    </>
  )
}
