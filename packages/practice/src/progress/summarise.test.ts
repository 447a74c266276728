import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAttempt, attempt, heardAttempt } from '../rehearse/testAttempts.ts'
import { characterId, lineId } from '../rehearse/testScenes.ts'
import { foldSession } from './attempts.ts'
import { recommendLevel } from './recommend.ts'
import { runFigures, summarise } from './summarise.ts'

describe('attempts from several devices', () => {
  it('come to the same session in any order and however often they arrive', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 30 }), fc.array(anyAttempt, { maxLength: 30 }), (phone, tablet) => {
        const once = foldSession(phone, tablet)
        expect(foldSession(tablet, phone)).toEqual(once)
        expect(foldSession(once, phone, once, tablet)).toEqual(once)
        expect(foldSession([...phone, ...tablet].reverse())).toEqual(once)
      }),
    )
  })

  it('keep every id once and lose none', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 40 }), (attempts) => {
        const ids = foldSession(attempts).map((a) => a.id)
        expect(new Set(ids)).toEqual(new Set(attempts.map((a) => a.id)))
        expect(ids).toHaveLength(new Set(ids).size)
      }),
    )
  })
})

describe('the figures of a session', () => {
  const ana = characterId('ANA')
  const luis = characterId('LUIS')
  const session = {
    lines: [
      { id: lineId(1, 1), speakers: [luis] },
      { id: lineId(1, 2), speakers: [ana] },
      { id: lineId(1, 3), speakers: [luis, ana] },
    ],
    roles: [ana],
    scenesCompleted: [],
    difficultyProgression: {
      startLevel: 'know_all_lines' as const,
      endLevel: 'know_all_lines' as const,
      progressionTriggers: [],
    },
  }

  it('say nothing of accuracy when only taps were made', () => {
    const data = summarise({ ...session, attempts: [attempt(2, 0)] })
    expect(data.accuracyMetrics).toEqual({
      timingAccuracy: null,
      lineAccuracy: null,
      overallConfidence: null,
      pronunciationAccuracy: null,
    })
    expect(data).toMatchObject({ totalLines: 3, userLines: 2 })
  })

  it('count a line that everybody says among mine when I said it', () => {
    const all = { id: lineId(1, 4), speakers: [characterId('TODOS')] }
    const data = summarise({ ...session, lines: [...session.lines, all], attempts: [attempt(4, 0)] })
    expect(data).toMatchObject({ totalLines: 4, userLines: 3 })
  })

  it('are means over what was heard', () => {
    const attempts = [heardAttempt(2, 0, 0.8), heardAttempt(3, 0, 1), attempt(4, 0)]
    expect(summarise({ ...session, attempts }).accuracyMetrics.lineAccuracy).toBeCloseTo(0.9)
  })

  it('name the lines to look at again, each by its last attempt', () => {
    const attempts = [
      attempt(2, 0, { hints: 2 }),
      attempt(2, 0, {}, 1),
      attempt(3, 0, { end: 'skipped' }, 2),
      heardAttempt(4, 1, 0.5),
    ]
    const figures = runFigures(attempts)
    expect(figures.lookAgain).toEqual([lineId(1, 3), lineId(1, 4)])
    expect(figures).toMatchObject({ lines: 3, unaided: 2, skipped: 1, hinted: 0, hints: 2, responseMs: 300 })
  })
})

describe('an offer to change the level', () => {
  const rows = [1, 2, 3, 4, 5, 6, 7, 8]
  const run = (day: number, accuracy: number) => rows.map((row) => heardAttempt(row, day, accuracy))
  const none = new Map()

  it('goes up after two clean runs, not after one', () => {
    expect(recommendLevel('know_some_lines', [run(0, 0.95)], none)).toBeNull()
    expect(recommendLevel('know_some_lines', [run(0, 0.95), run(1, 0.95)], none)).toEqual({
      to: 'know_most_lines',
      reason: 'two_clean_runs',
      share: 1,
      isMeasured: true,
    })
  })

  it('does not go up when the answers come late', () => {
    const late = rows.map((row) => heardAttempt(row, 0, 0.95, 1500))
    expect(recommendLevel('know_some_lines', [late, late], none)).toBeNull()
  })

  it('forgives one misheard word in a line of three', () => {
    const short = new Map(rows.map((row) => [lineId(1, row), 3]))
    expect(recommendLevel('know_some_lines', [run(0, 0.82), run(1, 0.82)], none)).toBeNull()
    expect(recommendLevel('know_some_lines', [run(0, 0.82), run(1, 0.82)], short)?.to).toBe('know_most_lines')
  })

  it('goes down when more than a quarter was lost, with the share', () => {
    const lost = rows.map((row) => attempt(row, 0, row === 1 || row === 4 || row === 7 ? { hints: 2 } : {}))
    expect(recommendLevel('know_most_lines', [lost], none)).toMatchObject({
      to: 'know_some_lines',
      reason: 'many_lines_lost',
      share: 3 / 8,
      isMeasured: false,
    })
  })

  it('goes down after three lines in a row that needed help', () => {
    const many = Array.from({ length: 30 }, (_, row) => attempt(row, 0, row >= 4 && row < 7 ? { hints: 1 } : {}, row))
    expect(recommendLevel('know_most_lines', [many], none)?.reason).toBe('stuck_in_a_row')
  })

  it('offers nothing below the first level and nothing above the last', () => {
    const skipped = rows.map((row) => attempt(row, 0, { end: 'skipped' }))
    expect(recommendLevel('first_read', [skipped], none)).toBeNull()
    expect(recommendLevel('know_all_lines', [run(0, 1), run(1, 1)], none)).toBeNull()
  })
})
