import { dayOf, daysBetween } from '@scripteam/practice'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { useAgenda } from '../../state/index.ts'
import { SPACE } from '../../theme/index.ts'
import { DateField, Text } from '../../ui/index.ts'
import type { RoleOutlook } from './knownProgress.ts'
import { useDateWords } from './words.ts'

/** When the play opens, and whether the lines will sit by then. */
export function OpeningNight({ role, today }: { role: RoleOutlook; today: string }) {
  const [t] = useWords('outlook')
  const opens = useAgenda((state) => state.opens)
  const words = useForecastWords(role, today)
  return (
    <View style={{ gap: SPACE.s }}>
      <DateField
        label={t('opening')}
        hint={t('openingHint')}
        kind="date"
        value={role.opening}
        onChange={(day) => opens(role.scriptId, day)}
        testID={`opening-${role.scriptId}`}
      />
      <Text size="small" testID="forecast">
        {words.join(' ')}
      </Text>
    </View>
  )
}

function useForecastWords({ offBook, opening }: RoleOutlook, today: string): string[] {
  const [t] = useWords('outlook')
  const dateWords = useDateWords()
  const left = opening === null ? null : daysBetween(today, opening)
  const away = left === null ? [] : [left < 0 ? t('past') : t('days', { count: left })]
  if (offBook === null) return [...away, t('unknown')]
  const when = offBook <= today ? t('offBookNow') : t('offBook', { day: dateWords(offBook) })
  if (opening === null || left === null || left < 0 || offBook <= today) return [...away, when]
  const spare = daysBetween(offBook, opening)
  return [...away, when, spare >= 0 ? t('inTime', { count: spare }) : t('late', { count: -spare })]
}

/** Today where the actor is, as YYYY-MM-DD. */
export function todayHere(): string {
  const now = new Date()
  return dayOf(now.toISOString(), -now.getTimezoneOffset())
}
