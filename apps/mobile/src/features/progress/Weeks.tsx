import type { WeekFigures } from '@scripteam/practice'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { RADIUS, SPACE, type Theme, themed } from '../../theme/index.ts'
import { Card, Heading, Text } from '../../ui/index.ts'
import { useDateWords } from './words.ts'

type Figure = 'accuracy' | 'timing' | 'unaided'

const FIGURES: readonly Figure[] = ['accuracy', 'timing', 'unaided']

/** How accuracy, timing and help went over the weeks; what was never measured is left out. */
export function Weeks({ weeks }: { weeks: readonly WeekFigures[] }) {
  const [t] = useWords('outlook')
  const measured = FIGURES.filter((figure) => weeks.filter((week) => week[figure] !== null).length > 0)
  if (measured.length === 0) return null
  return (
    <View style={{ gap: SPACE.m }} testID="weeks">
      <Heading level={2}>{t('weeks')}</Heading>
      <Text size="small" tone="quiet">
        {t('weeksHint')}
      </Text>
      <Card>
        {measured.map((figure) => (
          <Columns key={figure} figure={figure} weeks={weeks} />
        ))}
      </Card>
    </View>
  )
}

function Columns({ figure, weeks }: { figure: Figure; weeks: readonly WeekFigures[] }) {
  const [t] = useWords(['outlook', 'progress'])
  const styles = useStyles()
  const dateWords = useDateWords()
  const words = (value: number | null) =>
    value === null ? t('outlook:nothing') : t('progress:percent', { percent: Math.round(value * 100) })
  const latest = weeks.findLast((week) => week[figure] !== null)?.[figure] ?? null
  return (
    <View style={{ gap: SPACE.xs }}>
      <Text size="small">{`${t(`outlook:${figure}`)}: ${words(latest)}`}</Text>
      <View style={styles.columns} role="list">
        {weeks.map((week) => (
          <View
            key={week.from}
            role="listitem"
            aria-label={t('outlook:week', { day: dateWords(week.from), value: words(week[figure]) })}
            style={styles.column}
          >
            <View style={[styles.bar, { height: `${Math.max(2, (week[figure] ?? 0) * 100)}%` }]} />
          </View>
        ))}
      </View>
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    columns: { flexDirection: 'row', gap: SPACE.xs, height: 56, alignItems: 'flex-end' },
    column: { flex: 1, height: '100%', justifyContent: 'flex-end', borderBottomWidth: 1, borderColor: colours.line },
    // A border, since forced colours drop backgrounds.
    bar: { borderWidth: 1, borderColor: colours.accent, backgroundColor: colours.accent, borderRadius: RADIUS.s },
  }),
)
