import { useWords } from '../../i18n/index.ts'

/** Seconds of practice as a person would say them: minutes, from an hour on hours too. */
export function useDurationWords(): (seconds: number) => string {
  const [t] = useWords('progress')
  return (seconds) => {
    if (seconds > 0 && seconds < 60) return t('underMinute')
    const minutes = Math.round(seconds / 60)
    if (minutes < 60) return t('minutes', { count: minutes })
    return t('hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  }
}

/** A day as the reader writes it, such as "3 November 2026, 10:00". */
export function useDayWords(): (moment: string) => string {
  const [, i18n] = useWords('progress')
  return (moment) =>
    new Intl.DateTimeFormat(i18n.language, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(moment))
}

/** A calendar day as the reader writes it, such as "3 November"; `day` is YYYY-MM-DD. */
export function useDateWords(): (day: string) => string {
  const [, i18n] = useWords('progress')
  // The day is a day and no moment: it is written in the zone in which it was read.
  return (day) =>
    new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))
}
