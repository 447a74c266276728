import type { User } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button, Card, CardLink, Failed, Heading, Loading, Row, Screen, Text } from '../../ui/index.ts'
import { useMe } from '../settings/index.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { DeleteAccount } from './DeleteAccount.tsx'
import { DeviceStorage } from './DeviceStorage.tsx'
import { KeepsakeStorage } from './KeepsakeStorage.tsx'
import { NameForm } from './NameForm.tsx'
import { TakeEverything } from './TakeEverything.tsx'
import { useLeave } from './useLeave.ts'

/** Who is signed in, and everything that concerns the account. */
export function ProfileScreen() {
  const [t] = useWords('settings')
  const me = useMe()
  return (
    <Screen title={t('profile.title')} width="form">
      <CardLink to="/profile/settings" label={t('profile.settings')} testID="to-settings">
        <Heading level={2}>{t('profile.settings')}</Heading>
        <Text size="small" tone="quiet">
          {t('profile.settingsHint')}
        </Text>
      </CardLink>
      {me.isPending ? <Loading /> : null}
      {me.isError ? <Failed error={me.error} onRetry={() => void me.refetch()} /> : null}
      {me.data ? <Account user={me.data} /> : null}
      <DeviceStorage />
      <KeepsakeStorage />
      <SignOut />
    </Screen>
  )
}

function Account({ user }: { user: User }) {
  const [t] = useWords('settings')
  return (
    <>
      <Card>
        <Heading level={2}>{t('profile.greeting', { name: user.profile.firstName })}</Heading>
        <Text tone="quiet">{t('profile.signedInAs', { email: user.email })}</Text>
        <Text tone="quiet">{t(`profile.tiers.${user.subscription}`)}</Text>
        {user.role === 'administrator' ? <Text tone="accent">{t('profile.administrator')}</Text> : null}
        <NameForm key={user.id} user={user} />
      </Card>
      <Card>
        <Heading level={2}>{t('profile.account')}</Heading>
        {user.authProvider === 'local' ? <ChangePassword /> : null}
        <TakeEverything />
        <Row>
          <DeleteAccount user={user} />
        </Row>
      </Card>
    </>
  )
}

function SignOut() {
  const [t] = useWords('settings')
  const router = useRouter()
  const leave = useLeave()
  return (
    <Row>
      <Button
        label={t('profile.signOut')}
        isBusy={leave.isPending}
        onPress={() => leave.mutate(undefined, { onSuccess: () => router.replace('/welcome') })}
        testID="sign-out"
      />
    </Row>
  )
}
