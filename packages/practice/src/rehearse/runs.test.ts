import { BlobId } from '@scripteam/contract/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everybodyIn } from '../part/everybody.ts'
import { type Happening, linesToGo } from './rehearsal.ts'
import { planRun, type RunChoice } from './runPlan.ts'
import { type RehearsalStart, startRehearsal } from './startRehearsal.ts'
import { audioFor } from './takes.ts'
import { play } from './testPlay.ts'
import { characterId, lineId, testScene } from './testScenes.ts'

const ana = characterId('ANA')
const luis = characterId('LUIS')
const scene = testScene(1, [
  'LUIS: Who is there?',
  '(She lights a lamp.)',
  'ANA: Only me.',
  '(A knock.)',
  'ANA: And who is that?',
  'LUIS: Nobody.',
  'ALL: Quiet!',
  'ANA: I am quiet.',
])

function begin(start: Partial<RehearsalStart> = {}) {
  return play(startRehearsal({ scenes: [scene], role: ana, level: 'know_all_lines', ...start }), [{ kind: 'started' }])
}

const done: Happening = { kind: 'tapped', what: 'done' }
const back: Happening = { kind: 'tapped', what: 'back' }
const ended = (row: number): Happening => ({ kind: 'clipEnded', lineId: lineId(1, row) })
const cast = (names: readonly string[]) => names.map((name) => ({ id: characterId(name), name, isGroup: true }))

describe('lines that everybody says', () => {
  const mineIn = (rows: readonly string[], groups: readonly string[]) =>
    planRun([testScene(1, rows)], new Set([ana]), { everybody: everybodyIn(cast(groups)) }).filter(
      (step) => step.kind === 'mine',
    )

  it('are mine in a scene in which I speak, and said with others', () => {
    const steps = mineIn(['LUIS: One.', 'ANA: Two.', 'ALL: Three!'], ['ALL'])
    expect(steps.map((step) => [step.line.text, step.isShared])).toEqual([
      ['Two.', false],
      ['Three!', true],
    ])
  })

  it('are not mine where I am not on stage', () => {
    expect(mineIn(['LUIS: One.', 'ALL: Three!'], ['ALL'])).toEqual([])
  })

  it('of two are mine where nobody else is on stage, and not in a crowd', () => {
    expect(mineIn(['LUIS: One.', 'ANA: Two.', 'LOS DOS: ¡Tres!'], ['LOS DOS'])).toHaveLength(2)
    expect(mineIn(['LUIS: One.', 'EVA: Two.', 'ANA: Two.', 'LOS DOS: ¡Tres!'], ['LOS DOS'])).toHaveLength(1)
  })

  it('are everybody under the names that plays print, and a chorus is others', () => {
    const names = ['TODOS', 'All', 'LOS DOS', 'BOTH', 'CORO', 'VOICES', 'SEVERAL BYSTANDERS']
    expect([...everybodyIn(cast(names)).values()]).toEqual(['all', 'all', 2, 2])
  })
})

describe('a stage direction as my cue', () => {
  it('is read by the narrator before my turn, when I ask for one', () => {
    const { state, acts } = play(begin({ narrates: true }).state, [ended(0)])
    expect(acts).toMatchObject([{ kind: 'speakWithDevice', who: 'narrator', text: '(She lights a lamp.)' }])
    const mine = play(state, [ended(2)])
    expect(mine.state.phase).toMatchObject({ kind: 'myTurn', turn: { wasCued: true } })
    expect(play(mine.state, [done]).acts[0]).toMatchObject({ who: 'narrator', text: '(A knock.)' })
  })

  it("is heard in the narrator's own recording where there is one", () => {
    const audio = { blob: 'd'.repeat(64) as BlobId, durationMs: 4_000, leadMs: 0 }
    const elements = scene.elements.map((element) => (element.kind === 'direction' ? { ...element, audio } : element))
    const { state, acts } = play(begin({ scenes: [{ ...scene, elements }], narrates: true }).state, [ended(0)])
    expect(acts).toMatchObject([{ kind: 'narrate', clips: [audio], text: '(She lights a lamp.)' }])
    expect(play(state, [ended(2)]).state.phase.kind).toBe('myTurn')
  })

  it('is not read unless I ask', () => {
    expect(play(begin().state, [ended(0)]).state.phase.kind).toBe('myTurn')
  })

  it('that asks for silence is left silent', () => {
    const pause = testScene(1, ['LUIS: Well?', '(A pause.)', 'ANA: Well.'])
    expect(play(begin({ scenes: [pause], narrates: true }).state, [ended(0)]).state.phase.kind).toBe('myTurn')
  })
})

describe('a run that was left', () => {
  it('goes on where it was left, with its order and its end', () => {
    const run: RunChoice = { shuffleSeed: 7 }
    const whole = begin({ run }).state
    const later = whole.steps.at(-1)?.line.id ?? lineId(1, 0)
    const resumed = begin({ run, startAt: later }).state
    expect(resumed.steps.map((step) => step.line.id)).toEqual(whole.steps.map((step) => step.line.id))
    expect(resumed.steps[resumed.at]?.line.id).toBe(later)
  })

  it('can still be taken back behind the place where it was left', () => {
    const resumed = begin({ startAt: lineId(1, 5) }).state
    expect(resumed.steps[play(resumed, [back]).state.at]?.line.id).toBe(lineId(1, 4))
  })

  it('begins anew when the line is gone', () => {
    expect(begin({ startAt: lineId(9, 9) }).state.at).toBe(0)
  })
})

describe('kinds of runs', () => {
  it('counts the rounds of a loop, and the lines to go in this one', () => {
    const start = begin({ run: { from: lineId(1, 5), to: lineId(1, 7) }, isLoop: true }).state
    const second = play(start, [ended(5), ended(6), done]).state
    expect([second.round, linesToGo(second)]).toEqual([2, 1])
  })

  it('goes back line by line in a run that I only listen to', () => {
    const listening = play(begin({ run: { listenOnly: true } }).state, [ended(0), ended(2), back]).state
    expect(listening.steps[listening.at]?.line.id).toBe(lineId(1, 2))
  })

  it('waits after a line of mine as long as was learned for it', () => {
    const waits = new Map([[lineId(1, 4), 700]])
    const { acts } = play(begin({ waits, responseMs: 2000 }).state, [ended(0), done, done])
    expect(acts.find((act) => act.kind === 'play')).toMatchObject({ afterMs: 700 })
  })

  it('measures no timing at another pace than on stage', () => {
    const voice: Happening[] = [
      { kind: 'voice', isOn: true },
      { kind: 'heard', text: 'only me' },
      { kind: 'voice', isOn: false },
    ]
    const scoreOf = (isTimed: boolean) =>
      play(begin({ isTimed }).state, [ended(0), ...voice, done, { kind: 'finished' }]).acts.flatMap((act) =>
        act.kind === 'recordAttempt' && act.attempt.score ? [act.attempt.score] : [],
      )[0]
    expect(scoreOf(true)?.timingAccuracy).not.toBeNull()
    expect(scoreOf(false)).toMatchObject({ timingAccuracy: null, lineAccuracy: 1 })
  })
})

describe('takes of a cue', () => {
  const take = (blob: string, durationMs: number) => ({ blob: BlobId.parse(blob.repeat(64)), durationMs, leadMs: 0 })
  const takes = [take('a', 1000), take('b', 2000), take('c', 3000)]
  const line = { id: lineId(1, 0), ...(takes[1] ? { audio: takes[1] } : {}), takes }
  const soundsIn = (takeSeed: number | null, round: number) => {
    const { settings } = startRehearsal({ scenes: [scene], role: ana, level: 'first_read' })
    return audioFor({ settings: { ...settings, takeSeed }, round }, line)?.blob
  }

  it('take turns from run to run and from round to round, each of them once in as many', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1e6 }), (seed) => {
        const rounds = [1, 2, 3].map((round) => soundsIn(Math.abs(seed), round))
        expect(new Set(rounds).size).toBe(3)
        expect(soundsIn(seed, 1)).toBe(soundsIn(seed, 1))
      }),
    )
  })

  it('leave the chosen one alone when I do not want them varied', () => {
    expect(soundsIn(null, 1)).toBe(takes[1]?.blob)
  })
})

const anyRun: fc.Arbitrary<RunChoice> = fc.record(
  {
    from: fc.nat({ max: 7 }).map((row) => lineId(1, row)),
    to: fc.nat({ max: 7 }).map((row) => lineId(1, row)),
    onlyLines: fc.subarray([2, 4, 7]).map((rows) => rows.map((row) => lineId(1, row))),
    cueLines: fc.nat({ max: 2 }),
    shuffleSeed: fc.integer(),
    listenOnly: fc.boolean(),
    everybody: fc.constantFrom(new Map(), everybodyIn(cast(['ALL']))),
  },
  { requiredKeys: [] },
)

describe('whatever is chosen', () => {
  it('no line comes twice in a round, none is invented, and a cue stays with its line', () => {
    fc.assert(
      fc.property(anyRun, fc.subarray([ana, luis], { minLength: 1 }), (choice, roles) => {
        const ids = planRun([scene], new Set(roles), choice).map((step) => step.line.id)
        expect(new Set(ids).size).toBe(ids.length)
        const all = planRun([scene], new Set(roles), {}).map((step) => step.line.id)
        expect(ids.every((id) => all.includes(id))).toBe(true)
      }),
    )
  })

  it('every run can be resumed at each of its lines, and comes to its end', () => {
    fc.assert(
      fc.property(anyRun, fc.nat({ max: 7 }), fc.boolean(), (run, row, narrates) => {
        const { state } = begin({ run, narrates, startAt: lineId(1, row) })
        const skips = Array.from({ length: 14 }, (): Happening => ({ kind: 'tapped', what: 'skip' }))
        expect(play(state, skips).state.phase.kind).toBe('finished')
      }),
    )
  })
})
