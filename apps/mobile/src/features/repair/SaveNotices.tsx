import { View } from 'react-native'
import { codeOf, wordsFor } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Notice, Text } from '../../ui/index.ts'
import type { RepairDesk } from './desk/repairDesk.ts'
import { wordsIn } from './panels/CorrectionsPanel.tsx'

/** What could not be saved yet, and what the server had no place for; silent while all is well. */
export function SaveNotices({ desk }: { desk: RepairDesk }) {
  const { save, refused, retry, forgetRefused } = desk
  const [t] = useWords('repair')
  if (save.kind !== 'failed' && refused.length === 0) return null
  return (
    <View style={{ gap: SPACE.s, padding: SPACE.s }}>
      {save.kind === 'failed' ? (
        <Notice
          tone={codeOf(save.error) === 'UNREACHABLE' ? 'warning' : 'danger'}
          isAlert
          title={t('save.failedTitle')}
          actions={<Button label={t('save.retry')} icon="repeat" onPress={retry} testID="save-now" />}
        >
          <Text>{`${wordsFor(save.error)} ${t('save.kept')}`}</Text>
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice
          tone="danger"
          isAlert
          title={t('save.refusedTitle', { count: refused.length })}
          actions={<Button label={t('save.seen')} onPress={forgetRefused} />}
        >
          <Text>{t('save.refusedText')}</Text>
          {refused.map((operation) => (
            <Text key={operation.id} selectable>
              {[t(`did.${operation.kind}`), wordsIn(operation)].filter((part) => part !== null).join(': ')}
            </Text>
          ))}
        </Notice>
      ) : null}
    </View>
  )
}
