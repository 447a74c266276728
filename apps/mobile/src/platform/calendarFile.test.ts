import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile } from './calendarFile.ts'

const reminder = { hour: 18, minute: 5, title: 'Rehearse', body: 'Your lines wait', until: '2026-12-24' }
const NOW = '2026-11-25T16:00:00.000Z'

describe('a file for the calendar', () => {
  it('reminds every day at the same hour of wherever I am, until opening night', () => {
    const file = calendarFile(reminder, NOW)
    expect(file).toContain('\r\nDTSTART:20261125T180500\r\n')
    expect(file).toContain('\r\nRRULE:FREQ=DAILY;UNTIL=20261224T235959\r\n')
    expect(file).toContain('\r\nDTSTAMP:20261125T160000Z\r\n')
  })

  it('has no end where no opening night is set', () => {
    expect(calendarFile({ ...reminder, until: null }, NOW)).toContain('\r\nRRULE:FREQ=DAILY\r\n')
  })

  it('keeps any words whole, in rows that every calendar can read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (body) => {
        const file = calendarFile({ ...reminder, body }, NOW)
        const rows = file.split('\r\n')
        for (const row of rows) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75)
        const unfolded = file.replaceAll('\r\n ', '')
        const text = /\r\nDESCRIPTION:(.*?)\r\nBEGIN:VALARM/s.exec(unfolded)?.[1] ?? ''
        const read = text.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))
        expect(read).toBe(body.replace(/\r\n?/g, '\n'))
      }),
    )
  })
})
