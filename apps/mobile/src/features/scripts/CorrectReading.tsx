import type { Script, ScriptId } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import { doubtfulCount } from './doubtfulCount.ts'

/** The way to where a reading is corrected. */
export function CorrectReading({ id }: { id: ScriptId }) {
  const [t] = useWords('repair')
  const router = useRouter()
  const go = () => router.push({ pathname: '/scripts/[scriptId]/repair', params: { scriptId: id } })
  return <Button look="bare" icon="page" label={t('entry.correct')} onPress={go} testID="correct-reading" />
}

/** Says how many places of a reading are doubtful, and leads to them; silent when none is. */
export function DoubtsNotice({ script }: { script: Script }) {
  const [t] = useWords('repair')
  const router = useRouter()
  const count = doubtfulCount(script)
  if (count === 0) return null
  const go = () => router.push({ pathname: '/scripts/[scriptId]/repair', params: { scriptId: script.id, doubts: '1' } })
  return (
    <Notice
      tone="warning"
      title={t('entry.doubtful', { count })}
      actions={<Button icon="page" label={t('entry.look', { count })} onPress={go} testID="look-at-doubts" />}
    />
  )
}
