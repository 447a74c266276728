import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STRANGER } from '../listen/listening.ts'
import { type Act, type Happening, lineAtHand, linesToGo, type Tap } from './rehearsal.ts'
import { rehearse } from './rehearse.ts'
import { type RehearsalStart, startRehearsal } from './startRehearsal.ts'
import { canAskForLine } from './taps.ts'
import { play } from './testPlay.ts'
import { characterId, lineId, stamped, testScene } from './testScenes.ts'

const ana = characterId('ANA')
const scene = testScene(1, [
  'LUIS: Who is there?',
  '(She lights a lamp.)',
  'ANA: Only me, come back from the river.',
  'ANA: And I am cold.',
  'LUIS: Then sit by the fire—',
  'ANA: Thank you.',
  'LUIS: You are late.',
])

function begin(start: Partial<RehearsalStart> = {}) {
  return play(startRehearsal({ scenes: [scene], role: ana, level: 'know_all_lines', ...start }), [{ kind: 'started' }])
}

const tap = (what: Tap): Happening => ({ kind: 'tapped', what })
const ended = (row: number): Happening => ({ kind: 'clipEnded', lineId: lineId(1, row) })
const kinds = (acts: readonly Act[]) => acts.map((act) => act.kind)
const attempts = (acts: readonly Act[]) => acts.flatMap((act) => (act.kind === 'recordAttempt' ? [act.attempt] : []))

describe('a rehearsal by taps', () => {
  it('plays the cue, waits for me, and answers when I am done', () => {
    const { state, acts } = play(begin().state, [ended(0), tap('done'), tap('done')])
    expect(kinds(acts)).toEqual(['waitForActor', 'waitForActor', 'recordAttempt', 'play', 'prefetch', 'recordAttempt'])
    expect(lineAtHand(state)?.id).toBe(lineId(1, 4))
    expect(attempts(acts).map((a) => [a.lineId, a.aiAudioPlayed])).toEqual([
      [lineId(1, 2), true],
      [lineId(1, 3), false],
    ])
  })

  it('ends after the last line, with the scene completed, and nothing follows', () => {
    const { state, acts } = play(begin().state, [ended(0), tap('done'), tap('done'), ended(4), tap('done'), ended(6)])
    expect(state.phase).toEqual({ kind: 'finished', status: 'completed' })
    expect(kinds(acts).at(-1)).toBe('finish')
    expect(state.scenesCompleted).toEqual([scene.sceneId])
    expect(play(state, [tap('back'), { kind: 'resumed' }, { kind: 'finished' }]).acts).toEqual([])
  })

  it('records my last line before it ends', () => {
    const short = testScene(1, ['LUIS: Go.', 'ANA: I go.'])
    const { acts } = play(begin({ scenes: [short] }).state, [ended(0), tap('done')])
    expect(kinds(acts)).toEqual(['waitForActor', 'recordAttempt', 'finish'])
  })

  it('starts with me when the first line is mine', () => {
    const { state, acts } = begin({ scenes: [testScene(1, ['ANA: Hello?', 'LUIS: Hush.'])] })
    expect(kinds(acts)).toEqual(['waitForActor', 'prefetch'])
    expect(state.phase.kind).toBe('myTurn')
  })

  it('says a line without a clip with the voice of the device', () => {
    const { acts } = begin({ scenes: [testScene(1, ['LUIS: Who?', 'ANA: Me.'], ['LUIS'])] })
    expect(acts[0]).toMatchObject({ kind: 'speakWithDevice', text: 'Who?' })
  })

  it('goes on when a clip fails and the device cannot speak either', () => {
    const failed: Happening = { kind: 'clipFailed', lineId: lineId(1, 0) }
    const { state, acts } = play(begin().state, [failed, failed])
    expect(kinds(acts)).toEqual(['speakWithDevice', 'waitForActor'])
    expect(state.phase.kind).toBe('myTurn')
  })

  it('goes on when a clip never reports its end', () => {
    const late = rehearse(begin().state, stamped({ kind: 'tick' }, 60_000))
    expect(kinds(late.acts)).toEqual(['stop', 'waitForActor'])
  })

  it('goes back to the cue of my line before, and again to the cue of this one', () => {
    const inLast = play(begin().state, [ended(0), tap('done'), tap('done'), ended(4)]).state
    expect(lineAtHand(play(inLast, [tap('again')]).state)?.id).toBe(lineId(1, 4))
    expect(lineAtHand(play(inLast, [tap('back')]).state)?.id).toBe(lineId(1, 3))
    expect(lineAtHand(play(inLast, [tap('back'), tap('back')]).state)?.id).toBe(lineId(1, 0))
  })

  it('ignores the late end of a clip that was stopped', () => {
    const { state, acts } = begin()
    const first = acts.find((act) => act.kind === 'play')
    const again = play(state, [tap('again')])
    const stale = play(again.state, [{ kind: 'clipEnded', lineId: lineId(1, 0), play: first?.play ?? -1 }])
    expect(stale.state.phase.kind).toBe('partnerSpeaking')
  })

  it('does not cut the partner off when "done" is tapped twice', () => {
    const { state } = play(begin().state, [ended(0), tap('done'), tap('done'), tap('done')])
    expect(state.phase.kind).toBe('partnerSpeaking')
  })

  it('climbs the ladder on "line?" and counts the highest rung, also after going back', () => {
    const { acts } = play(begin().state, [ended(0), tap('line'), tap('line'), tap('again'), ended(0), tap('done')])
    expect(acts.flatMap((a) => (a.kind === 'showHint' ? [a.rung] : []))).toEqual([1, 2])
    expect(attempts(acts)[0]?.hints).toBe(2)
  })

  it('breaks the cue off when I ask for my line over it, and prompts at once', () => {
    const { state, acts } = play(begin().state, [tap('line')])
    expect(kinds(acts)).toEqual(['stop', 'waitForActor', 'showHint'])
    expect(lineAtHand(state)?.id).toBe(lineId(1, 2))
    // The cue was not heard to its end: nothing is timed against it.
    expect(attempts(play(state, [tap('done')]).acts)[0]).toMatchObject({ hints: 1, aiAudioPlayed: false })
  })

  it('has no line to give where another one of my partner comes first, or every word is in view', () => {
    const two = testScene(1, ['LUIS: Who is there?', 'LUIS: Speak.', 'ANA: Only me.'])
    const before = begin({ scenes: [two] }).state
    expect(canAskForLine(before)).toBe(false)
    expect(play(before, [tap('line')]).acts).toEqual([])
    expect(play(begin({ level: 'first_read' }).state, [tap('line')]).acts).toEqual([])
  })

  it('goes on from a pause by any tap: the line, the cue again, the line before, the next one', () => {
    const paused = play(begin().state, [ended(0), tap('done'), { kind: 'paused' }]).state
    const after = (what: Tap) => play(paused, [tap(what)])
    expect(kinds(after('line').acts)).toEqual(['waitForActor', 'showHint'])
    expect(lineAtHand(after('skip').state)?.id).toBe(lineId(1, 4))
    expect(lineAtHand(after('back').state)?.id).toBe(lineId(1, 0))
    expect(lineAtHand(after('again').state)?.id).toBe(lineId(1, 3))
    expect(kinds(after('done').acts)).toEqual(['waitForActor'])
  })

  it('begins a paused cue once, whatever is tapped', () => {
    const paused = play(begin().state, [{ kind: 'paused' }]).state
    for (const what of ['again', 'back', 'done'] as const)
      expect(kinds(play(paused, [tap(what)]).acts)).toEqual(['play'])
    expect(kinds(play(paused, [tap('skip')]).acts)).toEqual(['waitForActor'])
    expect(kinds(play(paused, [tap('line')]).acts)).toEqual(['waitForActor', 'showHint'])
  })

  it('keeps the words of a hint through a pause and under the spoken prompt', () => {
    const shownAfter = (happenings: Happening[]) => {
      const { phase } = play(begin().state, [ended(0), tap('line'), tap('line'), ...happenings]).state
      return phase.kind === 'myTurn' ? phase.turn.shown : null
    }
    expect(shownAfter([{ kind: 'paused' }, { kind: 'resumed' }])).toEqual({ from: 0, to: 1 })
    expect(shownAfter([tap('line'), tap('line')])).toEqual({ from: 0, to: 3 })
  })

  it('records a skipped line as skipped', () => {
    const { acts } = play(begin().state, [ended(0), tap('skip')])
    expect(attempts(acts)[0]?.end).toBe('skipped')
  })

  it('measures nothing of my voice when I only tap', () => {
    const { acts } = play(begin().state, [ended(0), tap('done')])
    expect(attempts(acts)[0]?.timing).toMatchObject({ actualDuration: null, responseLatency: null })
    expect(attempts(acts)[0]).not.toHaveProperty('heard')
  })

  it('times my voice from the end of the cue', () => {
    const happenings: Happening[] = [
      ended(0),
      { kind: 'voice', isOn: true },
      { kind: 'voice', isOn: false },
      tap('done'),
    ]
    const { acts } = play(begin().state, happenings)
    expect(attempts(acts)[0]?.timing).toMatchObject({ responseLatency: 1000, actualDuration: 1000 })
  })

  it('times an entrance over the cue as early', () => {
    const { acts } = play(begin().state, [
      { kind: 'voice', isOn: true },
      ended(0),
      { kind: 'voice', isOn: false },
      tap('done'),
    ])
    expect(attempts(acts)[0]?.timing).toMatchObject({ responseLatency: -1000, actualDuration: 2000 })
  })

  it('leaves pauses out of the time rehearsed and plays the cue again afterwards', () => {
    const { state, acts } = play(begin().state, [
      { kind: 'paused' },
      { kind: 'tick' },
      { kind: 'tick' },
      { kind: 'resumed' },
    ])
    expect(kinds(acts)).toEqual(['stop', 'play'])
    expect(state.activeMs).toBe(1000)
  })
})

describe('what is rehearsed', () => {
  it('counts a line shared by a group as mine', () => {
    const chorus = testScene(1, ['LUIS: Ready?', 'LUIS+ANA: Ready.'])
    expect(linesToGo(begin({ scenes: [chorus] }).state)).toBe(1)
  })

  it('takes the lines of a second role as mine', () => {
    expect(linesToGo(begin({ alsoPlaying: [characterId('LUIS')] }).state)).toBe(6)
  })

  it('leaves out scenes without me from a run of several, and plays one that I asked for alone', () => {
    const other = testScene(2, ['LUIS: Alone at last.'])
    expect(begin({ scenes: [other, scene] }).state.steps).toHaveLength(6)
    expect(begin({ scenes: [other] }).state.phase.kind).toBe('partnerSpeaking')
  })

  it('rehearses only my weak lines, each with its cue', () => {
    const { state } = begin({ run: { onlyLines: [lineId(1, 5)] } })
    expect(state.steps.map((step) => step.line.id)).toEqual([lineId(1, 4), lineId(1, 5)])
    expect(state.wholeScenes.size).toBe(0)
  })

  it('draws cues in an order of the seed, never parted from my line', () => {
    const orders = [1, 2, 3, 4, 5].map((shuffleSeed) =>
      begin({ run: { shuffleSeed } }).state.steps.map((step) => step.line.id),
    )
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1)
    for (const order of orders) expect(order.indexOf(lineId(1, 5)) - order.indexOf(lineId(1, 4))).toBe(1)
  })

  it('loops between two lines until I stop', () => {
    const run = { from: lineId(1, 4), to: lineId(1, 5) }
    const { state } = play(begin({ run, isLoop: true }).state, [ended(4), tap('done'), ended(4), tap('done')])
    expect(lineAtHand(state)?.id).toBe(lineId(1, 4))
    expect(state.attempts).toBe(2)
  })

  it('ends at once when there is nothing to rehearse', () => {
    expect(kinds(begin({ scenes: [testScene(1, ['(Empty stage.)'])] }).acts)).toEqual(['finish'])
  })

  it('keeps directions with the line they lead to, and the gap that the script asks for', () => {
    const { steps } = begin().state
    expect(steps[1]).toMatchObject({ directions: ['(She lights a lamp.)'], gapMs: 200 })
    expect(steps[4]?.gapMs).toBe(-150)
  })
})

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Tap>('done', 'line', 'back', 'skip', 'again').map(tap),
  fc.nat({ max: 6 }).map(ended),
  fc.nat({ max: 6 }).map((row): Happening => ({ kind: 'clipFailed', lineId: lineId(1, row) })),
  fc.constantFrom<Happening>(
    { kind: 'started' },
    { kind: 'tick' },
    { kind: 'paused' },
    { kind: 'resumed' },
    { kind: 'jumped' },
  ),
  fc.boolean().map((isOn): Happening => ({ kind: 'voice', isOn })),
  fc
    .constantFrom('', 'only me', 'only me come back from the river')
    .map((text): Happening => ({ kind: 'heard', text })),
)

describe('whatever happens, in any order', () => {
  it('can always be brought to its end by taps and clips, and finishes once', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { maxLength: 60 }), fc.boolean(), (happenings, isHandsFree) => {
        const first = begin(isHandsFree ? { ears: STRANGER } : {})
        const { state, acts } = play(first.state, [...happenings, { kind: 'started' }, { kind: 'resumed' }])
        const rest: Happening[] = Array.from({ length: 7 }, () => tap('skip'))
        const end = play(state, rest)
        const all = kinds([...acts, ...end.acts])
        expect(end.state.phase.kind).toBe('finished')
        expect(all.filter((kind) => kind === 'finish')).toHaveLength(1)
        expect(all.at(-1)).toBe('finish')
      }),
      { numRuns: 300 },
    )
  })

  it('records every turn that ended exactly once, in order, with an id of its own', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { maxLength: 60 }), fc.boolean(), (happenings, isHandsFree) => {
        const { state } = begin(isHandsFree ? { ears: STRANGER } : {})
        const { acts, state: end } = play(state, [...happenings, { kind: 'finished' }])
        const recorded = attempts(acts)
        expect(recorded).toHaveLength(end.attempts)
        expect(new Set(recorded.map((a) => a.id)).size).toBe(recorded.length)
        expect(recorded.map((a) => a.at)).toEqual(recorded.map((a) => a.at).toSorted())
      }),
      { numRuns: 200 },
    )
  })
})

describe('recordings that are made while we play', () => {
  const rows = ['LUIS: Who is there?', 'ANA: Only me.', 'LUIS: Then sit by the fire.']
  const audioOf = (row: number) => testScene(1, rows).elements[row]?.audio

  it('are heard from the next cue on, and made ready at once', () => {
    const audio = audioOf(2)
    if (!audio) throw new Error('the line has a recording')
    const begun = begin({ scenes: [testScene(1, rows, ['LUIS', 'ANA'])] })
    expect(kinds(begun.acts)).toEqual(['speakWithDevice'])
    const { state, acts } = play(begun.state, [{ kind: 'recorded', audio: new Map([[lineId(1, 2), audio]]) }])
    expect(acts).toEqual([{ kind: 'prefetch', lineIds: [lineId(1, 2)] }])
    const cue = play(state, [ended(0), tap('done')]).acts.find(({ kind }) => kind === 'play')
    expect(cue).toMatchObject({ lineId: lineId(1, 2), audio })
  })

  it('take the place of none that was there', () => {
    const { state } = begin({ scenes: [testScene(1, rows)] })
    const other = audioOf(0)
    if (!other) throw new Error('the line has a recording')
    const after = play(state, [{ kind: 'recorded', audio: new Map([[lineId(1, 2), other]]) }])
    expect(after.acts).toEqual([])
    expect(after.state.steps).toEqual(state.steps)
  })
})
