import { AttemptId } from '@scripteam/contract/model'
import { type Happening, type RehearsalState, rehearse, startRehearsal } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import type { EarEvents, EarKind, EarProblem, Ears } from '../../../platform/earsPort'
import { lineId, roleId, testPack, uuid } from '../testPack.ts'
import { createHearing } from './hearing.ts'

describe('being heard', () => {
  it('opens the best ear there is and listens when it is my turn, not while the cue plays', async () => {
    const house = openHouse(['recogniser', 'voice'])
    await house.begin()
    expect(house.hearing.seen()).toEqual({ by: 'recogniser', isOpening: false, problem: null })
    expect(house.did).toEqual(['open recogniser', `rest before ${lineId(1, 3)}`])
    house.cueEnds()
    expect(house.did.at(-1)).toBe(`listen for ${lineId(1, 3)}`)
  })

  it('answers when I have said my line, without a tap', async () => {
    const house = openHouse(['voice'])
    await house.begin()
    house.cueEnds()
    house.events().voice(true, 0)
    house.passes(4_000)
    house.events().voice(false, 0)
    house.passes(700)
    expect(house.state().at).toBe(2)
    expect(house.did.at(-1)).toBe(`rest before ${lineId(1, 6)}`)
  })

  it('goes by the next ear when the best one is not to be had, and says why', async () => {
    const house = openHouse(['recogniser', 'voice'], { recogniser: 'unavailable' })
    await house.begin()
    expect(house.hearing.seen()).toEqual({ by: 'voice', isOpening: false, problem: 'unavailable' })
    expect(house.state().ears?.hearsWords).toBe(false)
  })

  it('does not ask for a microphone twice that I have refused', async () => {
    const house = openHouse(['recogniser', 'voice'], { recogniser: 'denied' })
    await house.begin()
    expect(house.hearing.seen()).toEqual({ by: 'tap', isOpening: false, problem: 'denied' })
    expect(house.did).toEqual(['open recogniser'])
    expect(house.state().ears).toBeNull()
  })

  it('goes on by the next ear when one dies in the middle of my line, and by tap when none is left', async () => {
    const house = openHouse(['recogniser', 'voice'])
    await house.begin()
    house.cueEnds()
    house.events().died('broken')
    await house.settle()
    expect(house.hearing.seen()).toEqual({ by: 'voice', isOpening: false, problem: 'broken' })
    expect(house.did.at(-1)).toBe(`listen for ${lineId(1, 3)}`)
    house.events().died('broken')
    await house.settle()
    expect(house.hearing.seen().by).toBe('tap')
    house.send({ kind: 'tapped', what: 'done' })
    expect(house.state().at).toBe(2)
  })

  it('lets the microphone go while I pause, and takes it up again', async () => {
    const house = openHouse(['voice'])
    await house.begin()
    house.cueEnds()
    house.send({ kind: 'paused' })
    expect(house.did.at(-1)).toBe('close')
    house.send({ kind: 'resumed' })
    await house.settle()
    expect(house.did.slice(-2)).toEqual(['open voice', `listen for ${lineId(1, 3)}`])
  })

  it('looks for a lost microphone again after a pause, or when I ask for it', async () => {
    const missing: Partial<Record<EarKind, EarProblem>> = {}
    const house = openHouse(['voice'], missing)
    await house.begin()
    house.cueEnds()
    missing.voice = 'noMicrophone'
    house.events().died('noMicrophone')
    expect(house.hearing.seen()).toEqual({ by: 'tap', isOpening: false, problem: 'noMicrophone' })
    house.send({ kind: 'paused' })
    house.send({ kind: 'resumed' })
    await house.settle()
    expect(house.hearing.seen()).toEqual({ by: 'tap', isOpening: false, problem: 'noMicrophone' })
    delete missing.voice
    house.hearing.tryAgain()
    await house.settle()
    expect(house.hearing.seen()).toEqual({ by: 'voice', isOpening: false, problem: null })
    expect(house.did.filter((what) => what === 'open voice')).toHaveLength(3)
  })

  it('does not ask again by itself for a microphone that I refused', async () => {
    const house = openHouse(['voice'], { voice: 'denied' })
    await house.begin()
    house.send({ kind: 'paused' })
    house.send({ kind: 'resumed' })
    await house.settle()
    expect(house.did).toEqual(['open voice'])
    house.hearing.tryAgain()
    expect(house.did).toEqual(['open voice', 'open voice'])
  })

  it('lets it go when I leave, even while it is still being opened', async () => {
    const house = openHouse(['voice'])
    const opening = house.begin()
    house.hearing.end()
    await opening
    expect(house.did).toEqual(['open voice', 'close'])
  })

  it('does not take the prompter for me', async () => {
    const house = openHouse(['voice'])
    await house.begin()
    house.cueEnds()
    const prompt = house.hearing.during(new Promise((done) => setTimeout(done, 1)))
    expect(house.did.at(-1)).toBe(`rest before ${lineId(1, 3)}`)
    await prompt
    expect(house.did.at(-1)).toBe(`listen for ${lineId(1, 3)}`)
  })

  it('has my voice recorded only where I chose to keep it, and keeps what comes after I have paused', async () => {
    const kept: string[] = []
    const house = openHouse(['voice'], {}, (line) => void kept.push(line.lineId))
    await house.begin()
    house.cueEnds()
    const { said } = house.events()
    house.send({ kind: 'paused' })
    said?.({ lineId: lineId(1, 3), text: '', language: 'en', turn: '1' }, Promise.resolve(null))
    expect(kept).toEqual([lineId(1, 3)])
    const other = openHouse(['voice'])
    await other.begin()
    expect(other.events().said).toBeUndefined()
  })

  it('opens nothing where I chose to tap', async () => {
    const house = openHouse([])
    await house.begin()
    house.cueEnds()
    expect(house.did).toEqual([])
    expect(house.hearing.seen().by).toBe('tap')
  })
})

/** A rehearsal on a clock that the test moves, with ears that write down what they are asked for. */
function openHouse(
  order: EarKind[],
  missing: Partial<Record<EarKind, EarProblem>> = {},
  said?: NonNullable<EarEvents['said']>,
) {
  let ms = 0
  let state: RehearsalState = startRehearsal({
    scenes: Object.values(testPack().scenes),
    role: roleId('BRUNO'),
    level: 'first_read',
  })
  let asked: (() => void) | null = null
  let events: EarEvents | null = null
  const did: string[] = []
  const watchers = new Set<() => void>()
  const send = (happening: Happening) => {
    const stamp = { atMs: ms, at: '2026-11-01T10:00:00.000Z', attemptId: AttemptId.parse(uuid(8, did.length)) }
    state = rehearse(state, { ...happening, ...stamp }).state
    for (const tell of watchers) tell()
  }
  const ears: Ears = {
    warmUp: () => undefined,
    async open(kind, _language, tell) {
      did.push(`open ${kind}`)
      const problem = missing[kind]
      if (problem) return { kind: 'problem', problem }
      events = tell
      const ear = {
        settings: { hearsWords: kind !== 'voice' },
        listen: (line: { lineId: string }) => void did.push(`listen for ${line.lineId}`),
        rest: (next: { lineId: string } | null) => void did.push(`rest before ${next?.lineId}`),
        close: () => void did.push('close'),
      }
      return { kind: 'ear', ear }
    },
  }
  const hearing = createHearing({
    performance: {
      seen: () => ({ state, hint: null, substitute: 'none', sounding: null }),
      watch(tell) {
        watchers.add(tell)
        return () => void watchers.delete(tell)
      },
      send,
    },
    ears,
    clock: {
      nowMs: () => ms,
      now: () => '',
      after(_ms, work) {
        asked = work
        return () => {
          asked = null
        }
      },
    },
    order,
    language: 'en',
    known: {},
    learned: () => undefined,
    ...(said ? { said } : {}),
  })
  const settle = () => new Promise((done) => setTimeout(done, 0))
  return {
    hearing,
    did,
    send,
    settle,
    state: () => state,
    events: () => events as EarEvents,
    async begin() {
      hearing.begin()
      send({ kind: 'started' })
      await settle()
    },
    cueEnds() {
      ms += 1_200
      send({ kind: 'clipEnded', lineId: lineId(1, 2) })
    },
    passes(forMs: number) {
      for (const until = ms + forMs; ms < until; ) {
        ms += 20
        asked?.()
      }
    },
  }
}
