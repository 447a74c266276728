import type { Reading } from '@scripteam/contract/model'
import { repairReading } from '@scripteam/script'
import { expect, it } from 'vitest'
import type { RepairChange } from '../../../state/repairs.ts'
import { lineAt, rewording, testReading } from '../reading/testReading.ts'
import { createRepairDesk, type Told } from './repairDesk.ts'
import type { RepairRequest } from './request.ts'

const reading = testReading()
const first = rewording(reading, 0, 'Is the lamp still lit?', 1)
const second = rewording(reading, 1, 'It was.', 2)
const third = rewording(reading, 2, 'Then who put it out, and why?', 3)

it('tells the server one request after another, what came meanwhile in one', async () => {
  const { desk, server } = begin()
  for (const operation of [first, second, third]) desk.getState().repair([operation])
  expect(desk.getState().save.kind).toBe('saving')
  await server.isQuiet()
  expect(server.requests.map((request) => request.operations)).toEqual([[first], [second, third]])
  expect(desk.getState().save).toEqual({ kind: 'saved' })
})

it('loses nothing while the server cannot be reached, and tells it all when it can', async () => {
  const { desk, server, device } = begin()
  server.isAway = true
  desk.getState().repair([first])
  await server.isQuiet()
  desk.getState().repair([second])
  await server.isQuiet()
  expect(desk.getState().save.kind).toBe('failed')
  expect(lineAt(desk.getState().work.reading, 1).text).toBe('It was.')
  expect(device.waiting).toHaveLength(2)
  server.isAway = false
  desk.getState().retry()
  await server.isQuiet()
  expect(device.waiting).toEqual([])
  expect(lineAt(server.reading(), 0).text).toBe('Is the lamp still lit?')
})

it('goes on by itself with what was left from the last time', async () => {
  const { desk, server } = begin([{ kind: 'repair', operations: [first] }])
  await server.isQuiet()
  expect(lineAt(server.reading(), 0).text).toBe('Is the lamp still lit?')
  expect(desk.getState().save).toEqual({ kind: 'saved' })
})

it('takes back at the server what was taken back here', async () => {
  const { desk, server } = begin()
  desk.getState().repair([first])
  expect(desk.getState().undo()).toEqual([first])
  await server.isQuiet()
  expect(lineAt(server.reading(), 0).text).toBe('Is the lamp lit?')
  expect(desk.getState().redo()).toEqual([first])
  await server.isQuiet()
  expect(lineAt(server.reading(), 0).text).toBe('Is the lamp still lit?')
})

it('hands back what the server has no place for, so that nothing typed is lost', async () => {
  const { desk, server } = begin()
  server.hasPlace = false
  desk.getState().repair([first])
  await server.isQuiet()
  expect(desk.getState()).toMatchObject({ refused: [first], save: { kind: 'saved' } })
  expect(lineAt(desk.getState().work.reading, 0).text).toBe('Is the lamp lit?')
})

it('takes over what was changed elsewhere only while there is no work of its own', async () => {
  const { desk, server } = begin()
  const elsewhere = repairReading(reading, [{ operation: second, about: null }]).reading
  desk.getState().repair([first])
  desk.getState().adopt(elsewhere)
  expect(lineAt(desk.getState().work.reading, 0).text).toBe('Is the lamp still lit?')
  await server.isQuiet()
  desk.getState().adopt(elsewhere)
  expect(desk.getState().work.reading).toBe(elsewhere)
})

/** A desk at a server in memory that keeps repairs as the real one does. */
function begin(left: readonly RepairChange[] = []) {
  const server = memoryServer()
  const device: { waiting: readonly RepairChange[] } = { waiting: left }
  const keep = (waiting: readonly RepairChange[]) => {
    device.waiting = waiting
  }
  return { desk: createRepairDesk({ reading, kept: [], waiting: left, tell: server.tell, keep }), server, device }
}

function memoryServer() {
  let kept: readonly RepairRequest['operations'][number][] = []
  const requests: RepairRequest[] = []
  const repairs = () => kept.map((operation) => ({ operation, about: null }))
  const now = (): Reading => repairReading(reading, repairs()).reading
  const server = {
    isAway: false,
    hasPlace: true,
    requests,
    reading: now,
    async tell(request: RepairRequest): Promise<Told> {
      requests.push(request)
      await Promise.resolve()
      if (server.isAway) return { kind: 'failed', error: new Error('away') }
      if (!server.hasPlace) return { kind: 'noPlace', reading: now() }
      kept = [...kept.filter(({ id }) => !request.undo.includes(id)), ...request.operations]
      return { kind: 'kept', reading: now() }
    },
    isQuiet: () => new Promise((resolve) => setTimeout(resolve, 0)),
  }
  return server
}
