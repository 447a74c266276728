import type { CharacterId, ScriptId } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import { useInvitations } from './useInvitations.ts'

/** Says on the desk of takes that a partner has recorded lines of this part which the owner has not heard yet. */
export function CameNotice({ script, character }: { script: ScriptId; character: CharacterId }) {
  const [t] = useWords('partner')
  const router = useRouter()
  const asked = useInvitations(script)
  const news = (asked.data ?? []).filter(({ unheard, characters }) => unheard > 0 && characters.includes(character))
  const count = news.reduce((sum, { unheard }) => sum + unheard, 0)
  if (count === 0) return null
  const by = news
    .map(({ partner }) => partner)
    .filter(Boolean)
    .join(', ')
  const go = () => router.push({ pathname: '/scripts/[scriptId]/partners', params: { scriptId: script } })
  return (
    <Notice tone="success" actions={<Button icon="play" label={t('owner.hear')} onPress={go} />}>
      {by === '' ? t('owner.news', { count }) : t('owner.newsBy', { count, by })}
    </Notice>
  )
}
