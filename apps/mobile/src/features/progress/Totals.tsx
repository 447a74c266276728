import type { Progress } from '@scripteam/contract/model'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Text } from '../../ui/index.ts'
import { FigureGrid } from '../rehearsal/index.ts'
import { useDurationWords } from './words.ts'

/** The figures of everything together; what nobody measured says so. */
export function Totals({ progress }: { progress: Progress }) {
  const [t] = useWords('progress')
  const durationWords = useDurationWords()
  const percent = (share: number | null) => (share === null ? null : t('percent', { percent: Math.round(share * 100) }))
  const { overallConfidence, lineAccuracy, timingAccuracy } = progress.accuracyMetrics
  const isUnheard = [overallConfidence, lineAccuracy, timingAccuracy].includes(null)
  return (
    <View style={{ gap: SPACE.m }}>
      <FigureGrid
        testID="totals"
        wideColumns={3}
        unmeasured={t('notMeasured')}
        figures={[
          { name: t('totals.sessions'), value: String(progress.sessions) },
          { name: t('totals.time'), value: durationWords(progress.practised) },
          { name: t('totals.days'), value: String(progress.daysPractised) },
          { name: t('totals.confidence'), value: percent(overallConfidence) },
          { name: t('totals.accuracy'), value: percent(lineAccuracy) },
          { name: t('totals.timing'), value: percent(timingAccuracy) },
        ]}
      />
      {isUnheard ? (
        <Text size="small" tone="quiet">
          {t('notMeasuredHint')}
        </Text>
      ) : null}
    </View>
  )
}
