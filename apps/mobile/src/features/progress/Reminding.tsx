import { useEffect } from 'react'
import { useWords } from '../../i18n/index.ts'
import { reminders } from '../../platform/reminders'
import type { Reminders } from '../../platform/remindersPort.ts'
import { useAgenda } from '../../state/index.ts'
import { keepReminded } from './keepReminded.ts'
import type { ProgressSources } from './knownProgress.ts'
import { type Upcoming, upcomingReminders } from './upcomingReminders.ts'
import { useProgress } from './useProgress.ts'
import { USUAL_HOUR } from './usualHour.ts'

/** Keeps the device's notifications in step with the plan, for as long as somebody who wants them is signed in. */
export function Reminding() {
  const isReminding = useAgenda((state) => state.isReminding)
  return reminders && isReminding ? <InStep reminders={reminders} /> : null
}

/** Draws nothing. What is practised, and an opening night that is set, change what is known, and so the reminders. */
function InStep({ reminders: device }: { reminders: Reminders }) {
  const at = useAgenda((state) => state.agenda.reminder?.hour) ?? USUAL_HOUR
  const progress = useProgress()
  const sources: ProgressSources | null = progress.kind === 'ready' ? progress.sources : null
  const wordsOf = useReminderWords()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language, which sets them anew.
  useEffect(() => {
    if (sources) void keepReminded(device, true, upcomingReminders(sources, at).map(wordsOf))
  }, [device, sources, at])
  return null
}

function useReminderWords() {
  const [t] = useWords('outlook')
  return (upcoming: Upcoming) => ({
    at: upcoming.at,
    title: t(upcoming.kind === 'opening' ? 'remindOpening' : 'remindTitle'),
    body: upcoming.kind === 'opening' ? upcoming.title : t('remindDue', { count: upcoming.lines }),
  })
}
