import { startRehearsal } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, STRANGER, sceneId, testPack } from '../../testPack.ts'
import { type RunWish, wholeRun } from '../stageRun.ts'
import { startOfRun } from '../startOfRun.ts'
import { pageRows } from './pageRows.ts'

describe('the page of the script', () => {
  it('holds the whole scene, with the line at hand marked, and no scene beside it', () => {
    const rows = rowsOf({})
    expect(rows.map((row) => row.key)).toEqual([2, 3, 4, 6].map((row) => lineId(1, row)))
    expect(rows.filter((row) => row.isAtHand).map((row) => row.key)).toEqual([lineId(1, 2)])
  })

  it('never holds a hidden word of mine, before or after it was said', () => {
    const mine = rowsOf({ at: lineId(1, 4) }).flatMap((row) => (row.kind === 'mine' ? [row.mine.faded] : []))
    expect(mine).toHaveLength(2)
    expect(JSON.stringify(mine)).not.toMatch(/parrot|eaten|says/i)
  })

  it('shows where lines were left out', () => {
    const rows = rowsOf({ kind: 'lines', lines: [lineId(1, 3), lineId(1, 6)] })
    expect(rows.map((row) => row.isAfterGap)).toEqual([false, false, false, false])
    const far = rowsOf({ kind: 'cues', seed: 3 })
    expect(far.some((row) => row.isAfterGap)).toBe(true)
  })
})

function rowsOf(wish: Partial<RunWish>) {
  const run = wholeRun({
    scriptId: SCRIPT,
    role: roleId('BRUNO'),
    level: 'know_all_lines',
    sceneId: sceneId(1),
    ...wish,
  })
  const state = startRehearsal(startOfRun(testPack(), run, STRANGER))
  return pageRows({ state, hint: null, substitute: 'none', sounding: null })
}
