import { openingDays } from '@scripteam/practice'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { calendarFile } from '../../platform/calendarFile.ts'
import { reminders } from '../../platform/reminders'
import { saveText } from '../../platform/saveText'
import { useAgenda } from '../../state/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Card, DateField, Heading, Row, Text, toast } from '../../ui/index.ts'
import { RemindSwitch } from './RemindSwitch.tsx'
import { USUAL_HOUR } from './usualHour.ts'

/** A reminder every day: by the device itself where it can, and in any calendar, which rings when the app is closed. */
export function ReminderCard() {
  const [t] = useWords('outlook')
  const { agenda, remind } = useAgenda()
  const at = agenda.reminder?.hour ?? USUAL_HOUR
  const save = async () => {
    const [hour = 18, minute = 0] = at.split(':').map(Number)
    const until = lastOf(Object.values(openingDays(agenda)))
    const reminder = { hour, minute, title: t('remindTitle'), body: t('remindBody'), until }
    await saveText('scripteam.ics', 'text/calendar', calendarFile(reminder, new Date().toISOString()))
    toast(t('saved'))
  }
  return (
    <Card testID="reminder">
      <Heading level={2}>{t('reminder')}</Heading>
      {reminders ? <RemindSwitch reminders={reminders} /> : null}
      <Text size="small" tone="quiet">
        {t(reminders ? 'remindByFile' : 'remindByFileAlone')}
      </Text>
      <View style={{ gap: SPACE.m }}>
        <DateField label={t('at')} kind="time" value={at} onChange={remind} testID="remind-at" />
        <Row>
          <Button label={t('toCalendar')} onPress={() => void save()} testID="remind" />
        </Row>
      </View>
    </Card>
  )
}

/** Reminding ends with the last opening night; without one it has no end. */
function lastOf(days: readonly string[]): string | null {
  return [...days].sort().at(-1) ?? null
}
