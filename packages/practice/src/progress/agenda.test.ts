import { type Agenda, ScriptId } from '@scripteam/contract/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_AGENDA, mergeAgendas, openingDays, withOpening, withReminder } from './agenda.ts'

const HAMLET = ScriptId.parse('00000000-0000-7000-8000-000000000001')
const PARROT = ScriptId.parse('00000000-0000-7000-8000-000000000002')
const MONDAY = '2026-11-02T10:00:00.000Z'
const TUESDAY = '2026-11-03T10:00:00.000Z'

describe('an agenda on two devices', () => {
  it('keeps the opening night that was set later, and each script its own', () => {
    const phone = withOpening(EMPTY_AGENDA, HAMLET, '2027-03-01', TUESDAY)
    const laptop = withOpening(withOpening(EMPTY_AGENDA, HAMLET, '2027-05-01', MONDAY), PARROT, '2027-06-01', MONDAY)
    expect(openingDays(mergeAgendas(phone, laptop))).toEqual({ [HAMLET]: '2027-03-01', [PARROT]: '2027-06-01' })
  })

  it('does not bring back an opening night that was taken back', () => {
    const set = withOpening(EMPTY_AGENDA, HAMLET, '2027-03-01', MONDAY)
    const takenBack = withOpening(set, HAMLET, null, TUESDAY)
    expect(openingDays(mergeAgendas(takenBack, set))).toEqual({})
  })

  it('can be changed by whoever saw it, though the clock that set it runs a year ahead', () => {
    const ahead = withReminder(
      withOpening(EMPTY_AGENDA, HAMLET, '2027-03-01', '2027-11-02T10:00:00.000Z'),
      '07:00',
      '2027-11-02T10:00:00.000Z',
    )
    const changed = withReminder(withOpening(ahead, HAMLET, '2027-04-01', MONDAY), '19:30', MONDAY)
    const merged = mergeAgendas(changed, ahead)
    expect(openingDays(merged)).toEqual({ [HAMLET]: '2027-04-01' })
    expect(merged.reminder?.hour).toBe('19:30')
  })

  it('is the same in whatever order and however often its devices meet', () => {
    const at = fc.constantFrom(MONDAY, TUESDAY)
    const opening = fc.record({
      scriptId: fc.constantFrom(HAMLET, PARROT),
      day: fc.constantFrom('2027-03-01', '2027-04-01', null),
      at,
    })
    const reminder = fc.option(fc.record({ hour: fc.constantFrom('07:00', '19:30', null), at }))
    const agenda: fc.Arbitrary<Agenda> = fc.record({ openings: fc.array(opening, { maxLength: 3 }), reminder })
    const meetings = fc.array(agenda, { minLength: 1, maxLength: 4 }).chain((agendas) => {
      const twice = [...agendas, ...agendas]
      return fc.tuple(fc.constant(agendas), fc.shuffledSubarray(twice, { minLength: twice.length }))
    })
    fc.assert(
      fc.property(meetings, ([agendas, anyOrder]) => {
        expect(anyOrder.reduce(mergeAgendas, EMPTY_AGENDA)).toEqual(agendas.reduce(mergeAgendas, EMPTY_AGENDA))
      }),
    )
  })
})
