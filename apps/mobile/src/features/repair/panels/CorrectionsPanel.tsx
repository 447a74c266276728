import type { KeptRepair, RepairId, RepairOperation } from '@scripteam/contract/model'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Button, Dialog, Failed, Heading, Loading, Text } from '../../../ui/index.ts'
import { useKeptRepairs } from '../desk/useReadScript.ts'
import type { PanelProps } from './panel.ts'

/** Everything that was corrected, the newest first; first of all what no longer applies, with what it was about. */
export function CorrectionsPanel({ script, onTakeBack, onClose }: PanelProps) {
  const [t] = useWords('repair')
  const kept = useKeptRepairs(script.id)
  const repairs = [...(kept.data?.repairs ?? [])].reverse()
  const lost = repairs.filter(({ miss }) => miss !== null)
  const sound = repairs.filter(({ miss }) => miss === null)
  return (
    <Dialog title={t('corrections.title')} isOpen onClose={onClose}>
      {kept.isPending ? <Loading /> : null}
      {kept.isError ? <Failed error={kept.error} onRetry={() => void kept.refetch()} /> : null}
      {kept.data && repairs.length === 0 ? <Text tone="quiet">{t('corrections.none')}</Text> : null}
      {lost.length > 0 ? <Heading level={3}>{t('corrections.lostTitle', { count: lost.length })}</Heading> : null}
      <Repairs repairs={lost} onTakeBack={onTakeBack} />
      <Repairs repairs={sound} onTakeBack={onTakeBack} />
    </Dialog>
  )
}

function Repairs({ repairs, onTakeBack }: { repairs: readonly KeptRepair[]; onTakeBack: (id: RepairId) => void }) {
  if (repairs.length === 0) return null
  return (
    <View role="list" style={{ gap: SPACE.m }}>
      {repairs.map((repair) => (
        <View role="listitem" key={repair.operation.id}>
          <OneRepair repair={repair} onTakeBack={() => onTakeBack(repair.operation.id)} />
        </View>
      ))}
    </View>
  )
}

function OneRepair({ repair, onTakeBack }: { repair: KeptRepair; onTakeBack: () => void }) {
  const [t] = useWords('repair')
  const styles = useStyles()
  const { operation, about, miss } = repair
  const what = t(`did.${operation.kind}`)
  const now = wordsIn(operation)
  const name = miss === null ? 'takeBack' : 'forget'
  return (
    <View style={styles.repair}>
      <Text isStrong>{what}</Text>
      {about === '' ? null : (
        <Text face="script" tone="quiet">
          {t('corrections.about', { words: about })}
        </Text>
      )}
      {now === null || now === about ? null : <Text face="script">{t('corrections.now', { words: now })}</Text>}
      {miss === null ? null : <Text tone="danger">{t(`miss.${miss}`)}</Text>}
      <View style={styles.button}>
        <Button
          icon={miss === null ? 'undo' : 'trash'}
          label={t(`corrections.${name}`)}
          fullLabel={t(`corrections.${name}Full`, { what, about })}
          onPress={onTakeBack}
        />
      </View>
    </View>
  )
}

/** What somebody wrote in a repair; null where nothing was written. */
export function wordsIn(operation: RepairOperation): string | null {
  if ('text' in operation) return operation.text
  if ('title' in operation) return operation.title
  return 'name' in operation ? operation.name : null
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    repair: { gap: SPACE.xs, borderTopWidth: 1, borderTopColor: colours.line, paddingTop: SPACE.m },
    button: { flexDirection: 'row', paddingTop: SPACE.xs },
  }),
)
