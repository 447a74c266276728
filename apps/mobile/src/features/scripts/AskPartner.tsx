import type { ScriptId } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button } from '../../ui/index.ts'

/** The way to where partners are asked to record lines of the script. */
export function AskPartner({ id }: { id: ScriptId }) {
  const [t] = useWords('partner')
  const router = useRouter()
  const go = () => router.push({ pathname: '/scripts/[scriptId]/partners', params: { scriptId: id } })
  return <Button look="bare" icon="profile" label={t('owner.title')} onPress={go} testID="partners" />
}
