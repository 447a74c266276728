/** A reminder for every day, by the clock of whatever calendar it is in. */
export interface DailyReminder {
  hour: number
  minute: number
  title: string
  body: string
  /** The last day, as YYYY-MM-DD; null for no end. */
  until: string | null
}

/** How long a rehearsal takes in the calendar, in minutes. */
const MINUTES = 30

/**
 * A file for any calendar (iCalendar, RFC 5545): one event that comes back every day, with an alarm at its beginning.
 * Its times float: 18:00 is 18:00 wherever the actor is. `now` is ISO 8601 in UTC.
 */
export function calendarFile({ hour, minute, title, body, until }: DailyReminder, now: string): string {
  const stamp = now.replace(/[-:]|\.\d+/g, '')
  const start = `${stamp.slice(0, 8)}T${two(hour)}${two(minute)}00`
  const rule = until === null ? '' : `;UNTIL=${until.replaceAll('-', '')}T235959`
  const rows = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ScripTeam//Rehearsals//EN',
    'BEGIN:VEVENT',
    'UID:daily-rehearsal@scripteam',
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    `DURATION:PT${MINUTES}M`,
    `RRULE:FREQ=DAILY${rule}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(body)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0M',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${rows.flatMap(folded).join('\r\n')}\r\n`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n?|\n/g, '\\n')
}

/** RFC 5545, 3.1: a row has at most 75 octets; it goes on in the next one behind a blank. */
function folded(row: string): string[] {
  const rows: string[] = ['']
  for (const letter of row) {
    const last = rows.length - 1
    if (new TextEncoder().encode((rows[last] ?? '') + letter).length > 75) rows.push(` ${letter}`)
    else rows[last] = (rows[last] ?? '') + letter
  }
  return rows
}
