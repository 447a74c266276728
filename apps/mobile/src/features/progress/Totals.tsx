import type { Progress } from '@scripteam/contract/model'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Text } from '../../ui/index.ts'
import { FigureGrid } from '../rehearsal/index.ts'
import { useDurationWords } from './words.ts'

/** The figures of everything together; what nobody measured says so. */
export function Totals({ progress, row }: { progress: Progress; row: number }) {
  const [t] = useWords(['progress', 'outlook'])
  const durationWords = useDurationWords()
  const percent = (share: number | null) =>
    share === null ? null : t('progress:percent', { percent: Math.round(share * 100) })
  const { overallConfidence, lineAccuracy, timingAccuracy } = progress.accuracyMetrics
  const isUnheard = [overallConfidence, lineAccuracy, timingAccuracy].includes(null)
  return (
    <View style={{ gap: SPACE.m }}>
      <FigureGrid
        testID="totals"
        wideColumns={3}
        unmeasured={t('progress:notMeasured')}
        figures={[
          { name: t('progress:totals.sessions'), value: String(progress.sessions) },
          { name: t('progress:totals.time'), value: durationWords(progress.practised) },
          { name: t('progress:totals.days'), value: String(progress.daysPractised) },
          { name: t('progress:totals.confidence'), value: percent(overallConfidence) },
          { name: t('progress:totals.accuracy'), value: percent(lineAccuracy) },
          { name: t('progress:totals.timing'), value: percent(timingAccuracy) },
        ]}
      />
      {row >= 2 ? <Text tone="accent">{t('outlook:row', { count: row })}</Text> : null}
      {overallConfidence === null ? null : (
        <Text size="small" tone="quiet">
          {t('outlook:calibrated')}
        </Text>
      )}
      {isUnheard ? (
        <Text size="small" tone="quiet">
          {t('progress:notMeasuredHint')}
        </Text>
      ) : null}
    </View>
  )
}
