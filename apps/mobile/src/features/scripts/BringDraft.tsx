import type { ScriptId } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button } from '../../ui/index.ts'

/** The way to where a revised draft is brought, and to what the last one changed. */
export function BringDraft({ id }: { id: ScriptId }) {
  const [t] = useWords('repair')
  const router = useRouter()
  const go = () => router.push({ pathname: '/scripts/[scriptId]/draft', params: { scriptId: id } })
  return <Button look="bare" icon="upload" label={t('entry.draft')} onPress={go} testID="bring-draft" />
}
