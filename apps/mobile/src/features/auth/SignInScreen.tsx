import { useLocalSearchParams, useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button, Screen } from '../../ui/index.ts'
import { EnteredGate } from './EnteredGate.tsx'
import { SignInForm } from './SignInForm.tsx'

/** For those who have an account. */
export function SignInScreen() {
  const [t] = useWords('auth')
  const router = useRouter()
  const params = useLocalSearchParams<{ next?: string }>()
  return (
    <EnteredGate>
      <Screen title={t('signIn.title')} width="form" onBack={() => router.replace('/welcome')}>
        <SignInForm />
        <Button
          look="bare"
          label={t('signIn.noAccount')}
          onPress={() => router.replace({ pathname: '/register', params })}
        />
      </Screen>
    </EnteredGate>
  )
}
