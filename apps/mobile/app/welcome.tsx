import { useWords } from '../src/i18n/index.ts'
import { Screen, Text } from '../src/ui/index.ts'

export default function WelcomeRoute() {
  const [t] = useWords('auth')
  return (
    <Screen title={t('welcome.title')}>
      <Text>{t('welcome.lead')}</Text>
    </Screen>
  )
}
