import { AttemptId, SessionId } from '@scripteam/contract/model'
import { type Happening, type RehearsalState, rehearse, startRehearsal } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import type { Bookmark, Entry } from '../../../offline/index.ts'
import { lineId, roleId, SCRIPT, STRANGER, sceneId, testPack, uuid } from '../testPack.ts'
import { createScribe } from './scribe.ts'
import { paramsOf, wholeRun } from './stageRun.ts'
import { startOfRun } from './startOfRun.ts'

describe('the scribe', () => {
  it('writes the start before anything else, then each line, then the end', async () => {
    const room = openRoom()
    room.scribe.begin()
    const { attempt, state } = room.firstLineSaid()
    room.scribe.attempt(attempt, state)
    room.scribe.turn('completed', state)
    await room.settle()
    expect(room.entries.map((entry) => entry.kind)).toEqual(['started', 'attempted', 'turned', 'turned'])
  })

  it('leaves a bookmark after each line, for the battery that dies in the middle', async () => {
    const room = openRoom()
    room.scribe.begin()
    const { attempt, state } = room.firstLineSaid()
    room.scribe.attempt(attempt, state)
    await room.settle()
    expect(room.bookmark()).toMatchObject({ kind: 'straight', address: { at: lineId(1, 4) } })
    expect(room.entries.at(-1)).toMatchObject({ kind: 'turned', turn: { status: 'active', duration: 2 } })
  })

  it('puts the bookmark at the cue of the line at hand, so that it is heard again', async () => {
    const room = openRoom()
    room.scribe.begin()
    room.scribe.turn('paused', room.inMyFirstTurn())
    await room.settle()
    expect(room.bookmark()).toMatchObject({ address: { at: lineId(1, 2) }, title: 'The Parrot', roleName: 'BRUNO' })
  })

  it('takes the bookmark out when the scene was played to its end', async () => {
    const room = openRoom()
    room.scribe.begin()
    room.scribe.turn('paused', room.inMyFirstTurn())
    room.scribe.turn('completed', room.inMyFirstTurn())
    await room.settle()
    expect(room.bookmark()).toBeNull()
  })

  it('says so when the device has no room left, and goes on writing when it has', async () => {
    const room = openRoom()
    const { attempt, state } = room.firstLineSaid()
    room.scribe.begin()
    await room.settle()
    room.fillUp()
    room.scribe.attempt(attempt, state)
    await room.settle()
    room.makeRoom()
    room.scribe.turn('completed', state)
    await room.settle()
    expect(room.failures).toHaveLength(2)
    expect(room.entries.map((entry) => entry.kind)).toEqual(['started', 'turned'])
  })

  it('writes nothing of a rehearsal that was never begun', async () => {
    const room = openRoom()
    room.scribe.turn('paused', room.inMyFirstTurn())
    await room.settle()
    expect(room.entries).toEqual([])
    expect(room.bookmark()).toBeNull()
  })
})

const RUN = wholeRun({ scriptId: SCRIPT, role: roleId('BRUNO'), level: 'first_read', sceneId: sceneId(1) })

function openRoom() {
  const entries: Entry[] = []
  const failures: unknown[] = []
  let isFull = false
  let bookmark: Bookmark | null = null
  let ids = 0
  const start = {
    id: SessionId.parse(uuid(7, 1)),
    scriptId: SCRIPT,
    selectedCharacter: RUN.role,
    familiarityLevel: RUN.level,
    sessionLanguage: 'en' as const,
    sceneId: RUN.sceneId,
    totalLines: 4,
    userLines: 2,
  }
  const scribe = createScribe(
    {
      start,
      bookmark: { title: 'The Parrot', roleName: 'BRUNO', kind: RUN.kind },
      addressAt: (at) => paramsOf({ ...RUN, at }),
    },
    {
      async add(_id, entry) {
        if (isFull) throw new Error('the device is full')
        entries.push(entry)
      },
      putBookmark: async (next) => {
        bookmark = next
      },
      clearBookmark: async () => {
        bookmark = null
      },
      newId: () => uuid(6, ++ids),
      now: () => '2026-11-01T10:00:00.000Z',
      failed: (error) => void failures.push(error),
    },
  )
  return {
    scribe,
    entries,
    bookmark: () => bookmark,
    failures,
    settle: () => scribe.settled(),
    fillUp() {
      isFull = true
    },
    makeRoom() {
      isFull = false
    },
    inMyFirstTurn: () => play(MY_FIRST_TURN).state,
    firstLineSaid() {
      const { state, acts } = play([...MY_FIRST_TURN, { kind: 'tapped', what: 'done' }])
      const attempt = acts.flatMap((act) => (act.kind === 'recordAttempt' ? [act.attempt] : []))[0]
      if (!attempt) throw new Error('the line was not recorded')
      return { state, attempt }
    },
  }
}

const MY_FIRST_TURN: Happening[] = [{ kind: 'started' }, { kind: 'clipEnded', lineId: lineId(1, 2) }]

function play(happenings: readonly Happening[]) {
  let state: RehearsalState = startRehearsal(startOfRun(testPack(), RUN, STRANGER))
  let acts: ReturnType<typeof rehearse>['acts'] = []
  happenings.forEach((happening, index) => {
    const stamp = { atMs: index * 1_000, at: '2026-11-01T10:00:00.000Z', attemptId: AttemptId.parse(uuid(8, index)) }
    ;({ state, acts } = rehearse(state, { ...happening, ...stamp }))
  })
  return { state, acts }
}
