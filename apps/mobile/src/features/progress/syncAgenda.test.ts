import type { Called } from '@scripteam/contract/client'
import { type Agenda, ScriptId } from '@scripteam/contract/model'
import { EMPTY_AGENDA, mergeAgendas, openingDays, withOpening, withReminder } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import { syncAgenda } from './syncAgenda.ts'

const HAMLET = ScriptId.parse('00000000-0000-7000-8000-000000000001')
const MONDAY = '2026-11-02T10:00:00.000Z'
const TUESDAY = '2026-11-03T10:00:00.000Z'

describe('an opening night', () => {
  it('set without a connection waits, and reaches the other device when there is one', async () => {
    const account = createAccount()
    const phone = createDevice(account)
    const laptop = createDevice(account)
    account.isAway = true
    phone.set((agenda) => withReminder(withOpening(agenda, HAMLET, '2027-03-01', MONDAY), '19:30', MONDAY))
    expect(await phone.sync()).toBe(false)
    expect(phone.state.isUnsent).toBe(true)
    account.isAway = false
    expect(await phone.sync()).toBe(true)
    await laptop.sync()
    expect(laptop.state).toEqual({ ...phone.state, isUnsent: false })
    expect(openingDays(laptop.state.agenda)).toEqual({ [HAMLET]: '2027-03-01' })
  })

  it('changed last is the one that stands, though it was sent first', async () => {
    const account = createAccount()
    const phone = createDevice(account)
    const laptop = createDevice(account)
    phone.set((agenda) => withOpening(agenda, HAMLET, '2027-03-01', MONDAY))
    laptop.set((agenda) => withOpening(agenda, HAMLET, '2027-04-01', TUESDAY))
    for (const device of [laptop, phone, laptop]) await device.sync()
    expect(phone.state).toEqual(laptop.state)
    expect(openingDays(phone.state.agenda)).toEqual({ [HAMLET]: '2027-04-01' })
  })

  it('that is changed while it is on its way is still to be sent', async () => {
    const account = createAccount()
    const phone = createDevice(account)
    phone.set((agenda) => withOpening(agenda, HAMLET, '2027-03-01', MONDAY))
    const sending = phone.sync()
    phone.set((agenda) => withOpening(agenda, HAMLET, null, TUESDAY))
    expect(await sending).toBe(false)
    expect(await phone.sync()).toBe(true)
    expect(openingDays(account.agenda)).toEqual({})
  })

  it('of an account is not left to whoever signs in next', async () => {
    const account = createAccount()
    const phone = createDevice(account)
    phone.set((agenda) => withOpening(agenda, HAMLET, '2027-03-01', MONDAY))
    const sending = phone.sync()
    Object.assign(phone.state, { agenda: EMPTY_AGENDA, isUnsent: false })
    phone.owner = 'somebody else'
    expect(await sending).toBe(false)
    expect(phone.state.agenda).toEqual(EMPTY_AGENDA)
  })

  it('of a script that was deleted leaves the device', async () => {
    const account = createAccount()
    const phone = createDevice(account)
    phone.set((agenda) => withOpening(agenda, HAMLET, '2027-03-01', MONDAY))
    await phone.sync()
    account.agenda = EMPTY_AGENDA
    await phone.sync()
    expect(phone.state.agenda).toEqual(EMPTY_AGENDA)
  })
})

interface Account {
  agenda: Agenda
  isAway: boolean
}

function createAccount(): Account {
  return { agenda: EMPTY_AGENDA, isAway: false }
}

/** A device, and its line to an account that merges as the server does. */
function createDevice(account: Account) {
  const state = { agenda: EMPTY_AGENDA, isUnsent: false }
  const answer = async (sent: Agenda): Promise<Called<Agenda>> => {
    if (account.isAway) return { kind: 'unreachable', reason: 'offline' }
    account.agenda = mergeAgendas(account.agenda, sent)
    return { kind: 'ok', value: account.agenda }
  }
  const device = {
    state,
    owner: 'me',
    set: (change: (agenda: Agenda) => Agenda) =>
      void Object.assign(state, { agenda: change(state.agenda), isUnsent: true }),
    sync: () =>
      syncAgenda({
        kept: () => ({ ...state, owner: device.owner }),
        ask: () => answer(EMPTY_AGENDA),
        send: answer,
        took: (agenda, isUnsent) => void Object.assign(state, { agenda, isUnsent }),
      }),
  }
  return device
}
