import { describe, expect, it } from 'vitest'
import { normalise } from './index.ts'

function marginsOf(rows: readonly string[]): string[] {
  const lines = normalise([{ kind: 'flow', number: 1, lines: rows.map((text) => ({ text })) }])
  return lines.filter(({ furniture }) => furniture === 'cueNumber').map(({ text }) => text)
}

describe('numbers before labels', () => {
  it('are set aside where they count the cues of a radio play', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `${at + 1}. ${at % 2 ? 'DALE' : 'OAKES'}: It is late.`)
    expect(marginsOf(rows)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  it('stay with the role where they tell watchmen apart', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `${(at % 3) + 1}. WATCH: It is late.`)
    expect(marginsOf(rows)).toEqual([])
  })
})
