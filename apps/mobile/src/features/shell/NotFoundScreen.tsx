import { useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button, Empty, Screen } from '../../ui/index.ts'

/** For addresses that lead nowhere. */
export function NotFoundScreen() {
  const [t] = useWords()
  const router = useRouter()
  return (
    <Screen title={t('notFound.title')} isTitleHidden>
      <Empty
        title={t('notFound.title')}
        actions={<Button look="main" label={t('notFound.home')} onPress={() => router.replace('/')} />}
      >
        {t('notFound.text')}
      </Empty>
    </Screen>
  )
}
