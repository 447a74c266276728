import { LineId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { nextToDo } from './progress.ts'

const line = (n: number, fits: boolean | null) => ({
  id: LineId.parse(`00000000-0000-4000-8000-00000000000${n}`),
  recording: fits === null ? null : { madeAt: '2026-01-01T00:00:00Z', durationMs: 1000, fits, url: '/a' },
})
const LINES = [line(1, true), line(2, null), line(3, false), line(4, true)]
const idAt = (at: number) => LINES[at]?.id ?? null

it('a partner who comes back begins where they left off', () => {
  expect(nextToDo(LINES, null)).toBe(LINES[1])
})

it('after a line comes the next one that is to be recorded, one with other words by now too', () => {
  expect(nextToDo(LINES, idAt(1))).toBe(LINES[2])
})

it('lines that were skipped come round again at the end', () => {
  expect(nextToDo(LINES, idAt(3))).toBe(LINES[1])
})

it('nothing comes when all is recorded', () => {
  expect(nextToDo([line(1, true), line(4, true)], null)).toBeNull()
})
