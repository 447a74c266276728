import { useLocalSearchParams, useRouter } from 'expo-router'
import { useState } from 'react'
import { wordsFor } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Button, Notice, Screen, TextField } from '../../ui/index.ts'
import { checkRegistration, type Errors, type RegistrationFields } from './checks.ts'
import { EnteredGate } from './EnteredGate.tsx'
import { PasswordField } from './PasswordField.tsx'
import { useRegistration } from './useEnter.ts'

const BLANK: RegistrationFields = { email: '', password: '', firstName: '', lastName: '' }

/** Opens an account. */
export function RegisterScreen() {
  const [t] = useWords(['auth', 'common'])
  const router = useRouter()
  const params = useLocalSearchParams<{ next?: string }>()
  const form = useRegistrationForm()
  return (
    <EnteredGate>
      <Screen title={t('register.title')} width="form" onBack={() => router.replace('/welcome')}>
        <TextField label={t('fields.firstName')} autoComplete="given-name" {...form.field('firstName')} />
        <TextField
          label={`${t('fields.lastName')} (${t('common:optional')})`}
          autoComplete="family-name"
          {...form.field('lastName')}
        />
        <TextField
          label={t('fields.email')}
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          {...form.field('email')}
        />
        <PasswordField
          label={t('fields.password')}
          kind="new"
          hint={t('fields.passwordHint')}
          onSubmit={form.submit}
          {...form.field('password')}
        />
        {form.failure === null ? null : (
          <Notice tone="danger" isAlert>
            {form.failure}
          </Notice>
        )}
        <Button look="main" isWide label={t('register.submit')} isBusy={form.isBusy} onPress={form.submit} />
        <Button
          look="bare"
          label={t('register.haveAccount')}
          onPress={() => router.replace({ pathname: '/sign-in', params })}
        />
      </Screen>
    </EnteredGate>
  )
}

function useRegistrationForm() {
  const [t] = useWords('auth')
  const [fields, setFields] = useState(BLANK)
  const [errors, setErrors] = useState<Errors<RegistrationFields>>({})
  const registration = useRegistration()
  return {
    isBusy: registration.isPending,
    failure: registration.error ? wordsFor(registration.error) : null,
    field(name: keyof RegistrationFields) {
      const error = errors[name]
      return {
        value: fields[name],
        onChange: (value: string) => setFields((before) => ({ ...before, [name]: value })),
        error: error && t(`errors.${error}`),
      }
    },
    submit() {
      const found = checkRegistration(fields)
      setErrors(found)
      if (Object.keys(found).length === 0) registration.mutate(fields)
    },
  }
}
