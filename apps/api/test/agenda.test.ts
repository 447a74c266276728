import type { Agenda, Script, ScriptId } from '@scripteam/contract/model'
import { EMPTY_AGENDA, mergeAgendas, openingDays, withOpening, withReminder } from '@scripteam/practice'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, problemOf, startApp, type TestApp } from './harness.ts'
import { readPlay } from './rehearsable.ts'

const BEGIN = Date.parse('2026-11-01T10:00:00.000Z')

describe.each(DATABASES)('an agenda on %s', (database) => {
  let app: TestApp
  let actor: Actor
  let script: Script
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true })
    actor = await app.newcomer()
    script = await readPlay(actor)
  })
  afterAll(() => app.stop())

  it('is empty until something is set, then the same on every device, and comes along in the export', async () => {
    const reader = await app.newcomer()
    const play = await readPlay(reader)
    expect(await reader.ask('getAgenda', {})).toEqual(EMPTY_AGENDA)
    const set = withReminder(withOpening(EMPTY_AGENDA, play.id, '2027-03-01', at(0)), '19:30', at(1))
    expect(await reader.ask('changeAgenda', { body: set })).toEqual(set)
    expect(await reader.ask('getAgenda', {})).toEqual(set)
    expect((await reader.ask('exportMe', {})).agenda).toEqual(set)
  })

  it('ends the same on two devices, whichever was away and whoever sends first', async () => {
    const step = fc.record({
      device: fc.constantFrom(0, 1),
      does: fc.constantFrom('opens', 'takesBack', 'reminds', 'sends'),
      day: fc.constantFrom('2027-03-01', '2027-04-01'),
    })
    const lag = fc.integer({ min: -5, max: 5 })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), lag, async (steps, clockLag) => {
        const devices = [EMPTY_AGENDA, EMPTY_AGENDA]
        for (const [second, { device, does, day }] of steps.entries()) {
          const known = devices[device] ?? EMPTY_AGENDA
          const now = at(second + device * clockLag)
          if (does === 'sends') devices[device] = await exchange(known)
          else devices[device] = changed(known, script.id, does, day, now)
        }
        for (const device of [0, 1, 0]) devices[device] = await exchange(devices[device] ?? EMPTY_AGENDA)
        expect(devices[0]).toEqual(devices[1])
        expect(devices[0]).toEqual(await actor.ask('getAgenda', {}))
      }),
      { numRuns: 15 },
    )
  })

  it('loses nothing when devices send at the same moment', async () => {
    const learner = await app.newcomer()
    const plays = await Promise.all([readPlay(learner), readPlay(learner)])
    await Promise.all(
      plays.map(({ id }) => learner.ask('changeAgenda', { body: withOpening(EMPTY_AGENDA, id, '2027-03-01', at(0)) })),
    )
    const days = openingDays(await learner.ask('getAgenda', {}))
    expect(Object.keys(days).toSorted()).toEqual(plays.map(({ id }) => id).toSorted())
  })

  it('has no opening night of a script that is gone or is somebody else’s, and takes the rest', async () => {
    const other = await app.newcomer()
    const body = withReminder(withOpening(EMPTY_AGENDA, script.id, '2030-01-01', at(9)), '08:00', at(9))
    expect(await other.ask('changeAgenda', { body })).toEqual({ openings: [], reminder: body.reminder })
    const before = await actor.ask('getAgenda', {})
    expect(openingDays(before)[script.id]).not.toBe('2030-01-01')
    const play = await readPlay(other)
    await other.ask('changeAgenda', { body: withOpening(EMPTY_AGENDA, play.id, '2027-03-01', at(0)) })
    await other.ask('deleteScript', { params: { id: play.id } })
    expect((await other.ask('getAgenda', {})).openings).toEqual([])
  })

  it('knows days and hours of a calendar only', async () => {
    const opening = { scriptId: script.id, day: '2027-02-30', at: at(0) }
    const impossible = await actor.client.call('changeAgenda', { body: { openings: [opening], reminder: null } })
    expect(problemOf(impossible).status).toBe(400)
    const late = { openings: [], reminder: { hour: '24:30', at: at(0) } }
    expect(problemOf(await actor.client.call('changeAgenda', { body: late })).status).toBe(400)
  })

  /** A device that has a connection: it sends what it knows and takes over what it is answered. */
  async function exchange(known: Agenda): Promise<Agenda> {
    return mergeAgendas(known, await actor.ask('changeAgenda', { body: known }))
  }
})

function changed(agenda: Agenda, script: ScriptId, does: string, day: string, now: string): Agenda {
  if (does === 'reminds') return withReminder(agenda, day === '2027-03-01' ? '07:00' : null, now)
  return withOpening(agenda, script, does === 'opens' ? day : null, now)
}

function at(second: number): string {
  return new Date(BEGIN + second * 1000).toISOString()
}
