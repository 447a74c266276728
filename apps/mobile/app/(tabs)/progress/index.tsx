import { useWords } from '../../../src/i18n/index.ts'
import { Loading, Screen } from '../../../src/ui/index.ts'

export default function Route() {
  const [t] = useWords()
  return (
    <Screen title={t('tabs.progress')}>
      <Loading />
    </Screen>
  )
}
