import type { ScriptId } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button } from '../../ui/index.ts'

/** The way to where files are made of the script: sound, paper and text. */
export function TakeAlong({ id }: { id: ScriptId }) {
  const [t] = useWords('scripts')
  const router = useRouter()
  const go = () => router.push({ pathname: '/scripts/[scriptId]/take-along', params: { scriptId: id } })
  return <Button look="bare" icon="scripts" label={t('page.takeAlong')} onPress={go} testID="take-along" />
}
