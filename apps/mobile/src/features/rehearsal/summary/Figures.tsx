import type { PracticeSession } from '@scripteam/contract/model'
import type { RunFigures } from '@scripteam/practice'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Text } from '../../../ui/index.ts'
import { FigureGrid } from '../look/FigureGrid.tsx'
import { minutesAndSeconds } from './duration.ts'

/** The figures of a run; what nobody measured says so. */
export function Figures({ session, figures }: { session: PracticeSession; figures: RunFigures }) {
  const [t] = useWords('rehearsal')
  const said = figures.lines - figures.skipped
  const time = minutesAndSeconds(session.duration)
  const accuracy = session.sessionData.accuracyMetrics.lineAccuracy
  const timing = session.sessionData.accuracyMetrics.timingAccuracy
  const response = figures.responseMs
  const percent = (share: number | null) => (share === null ? null : `${Math.round(share * 100)} %`)
  return (
    <View style={{ gap: SPACE.m }}>
      <FigureGrid
        testID="figures"
        wideColumns={4}
        figures={[
          {
            name: t('summary.lines'),
            value: t('summary.ofLines', { done: said, total: session.sessionData.userLines }),
          },
          { name: t('summary.unaided'), value: t('summary.ofLines', { done: figures.unaided, total: figures.lines }) },
          { name: t('summary.hints'), value: String(figures.hints) },
          { name: t('summary.skipped'), value: String(figures.skipped) },
          {
            name: t('summary.time'),
            value: time.minutes === 0 ? t('summary.seconds', time) : t('summary.minutesSeconds', time),
          },
          { name: t('summary.accuracy'), value: percent(accuracy) },
          { name: t('summary.timing'), value: percent(timing) },
          {
            name: t('summary.response'),
            value: response === null ? null : t('summary.milliseconds', { ms: Math.round(response) }),
          },
        ]}
        unmeasured={t('summary.notMeasured')}
      />
      {accuracy === null ? (
        <Text size="small" tone="quiet">
          {t('summary.notMeasuredHint')}
        </Text>
      ) : null}
    </View>
  )
}
