import { describe, expect, it } from 'vitest'
import { STRANGER } from '../listen/listening.ts'
import { type Act, type Happening, lineAtHand, type RehearsalState } from './rehearsal.ts'
import { rehearse } from './rehearse.ts'
import { type RehearsalStart, startRehearsal } from './startRehearsal.ts'
import { characterId, lineId, stamped, testScene } from './testScenes.ts'

const scene = testScene(1, [
  'LUIS: Who is there?',
  'ANA: Only me, I have walked all the way from the river.',
  'LUIS: Then sit down.',
  'ANA: The kettle is singing in the kitchen already.',
  'LUIS: So it is.',
])

/** A rehearsal on a clock of its own: `at(ms, ...)` makes something happen at a moment, `wait(ms)` ticks until then. */
function stage(start: Partial<RehearsalStart> = {}) {
  let state: RehearsalState = startRehearsal({
    scenes: [scene],
    role: characterId('ANA'),
    level: 'know_all_lines',
    ears: STRANGER,
    ...start,
  })
  const acts: Act[] = []
  const at = (ms: number, happening: Happening) => {
    const next = rehearse(state, stamped(happening, ms))
    state = next.state
    acts.push(...next.acts)
  }
  const wait = (fromMs: number, toMs: number) => {
    for (let ms = fromMs; ms <= toMs; ms += 50) at(ms, { kind: 'tick' })
  }
  at(0, { kind: 'started' })
  at(1000, { kind: 'clipEnded', lineId: lineId(1, 0) })
  return { at, wait, acts, now: () => state }
}

/** Says a line from 1300 ms on, with its text growing word by word 350 ms late; answers when the voice stopped. */
function say({ at }: ReturnType<typeof stage>, text: string): number {
  const words = text.split(' ')
  at(1300, { kind: 'voice', isOn: true })
  words.forEach((_, index) => {
    at(1950 + index * 300, { kind: 'heard', text: words.slice(0, index + 1).join(' '), lineId: lineId(1, 1) })
  })
  return 1950 + (words.length - 1) * 300
}

const attempts = (acts: readonly Act[]) => acts.flatMap((act) => (act.kind === 'recordAttempt' ? [act.attempt] : []))

describe('a rehearsal hands free', () => {
  it('answers when my line is over, and records it scored', () => {
    const house = stage()
    const endMs = say(house, 'only me I have walked all the way from the river')
    house.at(endMs, { kind: 'voice', isOn: false, sinceMs: 100 })
    house.wait(endMs, endMs + 400)
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 2))
    house.wait(endMs + 450, endMs + 2000)
    expect(attempts(house.acts)[0]).toMatchObject({ end: 'spoken', hints: 0, timing: { responseLatency: 300 } })
    expect(attempts(house.acts)[0]?.score).toMatchObject({ lineAccuracy: 1 })
    expect(attempts(house.acts)[0]?.score?.timingAccuracy).toBeGreaterThan(0.5)
  })

  it('waits for the last words of a line before it is recorded, though the cue has begun', () => {
    const house = stage()
    house.at(1300, { kind: 'voice', isOn: true })
    house.at(3000, { kind: 'heard', text: 'only me I have walked all the way', lineId: lineId(1, 1) })
    house.at(3100, { kind: 'tapped', what: 'done' })
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 2))
    expect(attempts(house.acts)).toEqual([])
    house.at(3400, { kind: 'heard', text: 'only me I have walked all the way from the river', lineId: lineId(1, 1) })
    house.wait(3450, 4500)
    expect(attempts(house.acts)[0]).toMatchObject({ end: 'tapped', score: { lineAccuracy: 1 } })
  })

  it('does not cut me off in a dramatic pause', () => {
    const house = stage()
    const endMs = say(house, 'only me I have walked')
    house.at(endMs, { kind: 'voice', isOn: false, sinceMs: 100 })
    house.wait(endMs, endMs + 2300)
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 1))
    expect(house.acts.filter((act) => act.kind === 'showHint')).toEqual([])
  })

  it('climbs the ladder while I am stuck, one rung every three seconds, and stops at the top', () => {
    const house = stage()
    house.wait(1000, 40_000)
    const hints = house.acts.flatMap((act) => (act.kind === 'showHint' ? [act.rung] : []))
    expect(hints).toEqual([1, 2, 3, 4, 5])
    expect(house.now().phase.kind).toBe('myTurn')
  })

  it('hints at the word where I stopped', () => {
    const house = stage()
    const endMs = say(house, 'only me I have walked')
    house.at(endMs, { kind: 'voice', isOn: false, sinceMs: 100 })
    house.wait(endMs, endMs + 6500)
    const hint = house.acts.flatMap((act) => (act.kind === 'showHint' && act.rung === 2 ? [act.hint] : []))[0]
    expect(hint).toMatchObject({ kind: 'words', text: 'all' })
  })

  it('gives no credit for words that a hint had shown', () => {
    const house = stage()
    house.wait(1000, 12_500)
    house.at(12_600, { kind: 'heard', text: 'only me I have walked all the way from the river', lineId: lineId(1, 1) })
    house.at(12_700, { kind: 'tapped', what: 'done' })
    house.wait(12_750, 14_000)
    expect(attempts(house.acts)[0]?.score?.lineAccuracy).toBeLessThan(0.9)
  })

  it('offers the jump when I say my next line, and takes what I said for it', () => {
    const house = stage()
    say(house, 'the kettle is singing in the kitchen already')
    house.at(4200, { kind: 'voice', isOn: false, sinceMs: 100 })
    house.wait(4200, 4800)
    expect(house.acts.filter((act) => act.kind === 'offerJump')).toEqual([{ kind: 'offerJump', lineId: lineId(1, 3) }])
    house.at(4900, { kind: 'jumped' })
    house.wait(4950, 6000)
    expect(attempts(house.acts).map(({ lineId: id, end }) => [id, end])).toEqual([
      [lineId(1, 1), 'skipped'],
      [lineId(1, 3), 'spoken'],
    ])
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 4))
  })

  it('goes by the length of my voice where no words can be heard', () => {
    const house = stage({ ears: { ...STRANGER, hearsWords: false } })
    house.at(1300, { kind: 'voice', isOn: true })
    house.at(4300, { kind: 'voice', isOn: false })
    house.wait(4300, 5000)
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 2))
    expect(attempts(house.acts)[0]?.score).toMatchObject({ lineAccuracy: null })
  })

  it('lets a tap win at any time, and listens no more once the ears are off', () => {
    const house = stage()
    house.at(1200, { kind: 'ears', ears: null })
    house.at(2000, { kind: 'heard', text: 'only me I have walked all the way from the river' })
    house.wait(2000, 9000)
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 1))
    house.at(9100, { kind: 'tapped', what: 'done' })
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 2))
  })

  it('waits for me as long as the ears need to open', () => {
    const house = stage()
    house.at(1100, { kind: 'ears', ears: null })
    house.wait(1100, 9000)
    house.at(9000, { kind: 'ears', ears: { ...STRANGER, hearsWords: false } })
    house.wait(9050, 12_500)
    expect(house.acts.filter((act) => act.kind === 'showHint')).toEqual([])
    house.at(12_600, { kind: 'voice', isOn: true })
    house.at(15_600, { kind: 'voice', isOn: false })
    house.wait(15_600, 16_300)
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 2))
  })

  it('goes on with what was heard when other ears take over in the middle of my line', () => {
    const house = stage()
    house.at(1300, { kind: 'voice', isOn: true })
    house.at(3000, { kind: 'ears', ears: { ...STRANGER, hearsWords: false } })
    house.at(3100, { kind: 'voice', isOn: true })
    house.at(4300, { kind: 'voice', isOn: false })
    house.wait(4300, 5000)
    expect(lineAtHand(house.now())?.id).toBe(lineId(1, 2))
  })

  it('records a line that still settles when the rehearsal is left', () => {
    const house = stage()
    house.at(2000, { kind: 'heard', text: 'only me', lineId: lineId(1, 1) })
    house.at(2100, { kind: 'tapped', what: 'done' })
    house.at(2200, { kind: 'abandoned' })
    expect(house.acts.map((act) => act.kind).slice(-3)).toEqual(['stop', 'recordAttempt', 'finish'])
  })

  it('learns how late the text comes on this device', () => {
    const house = stage()
    const endMs = say(house, 'only me I have walked all the way from the river')
    house.at(endMs, { kind: 'voice', isOn: false, sinceMs: 900 })
    house.wait(endMs, endMs + 3000)
    expect(house.now().ears?.lagMs).toBeGreaterThan(STRANGER.lagMs)
  })
})
