import { describe, expect, it } from 'vitest'
import { normalise } from './index.ts'

/** A scene of so many speeches. */
function scene(speeches: number): string[] {
  return ['', 'A room. Two people wait.', '', ...Array.from({ length: speeches }, (_, at) => speech(at))]
}

function speech(at: number): string {
  return at % 2 === 0 ? 'ANA. Somebody is late again.' : 'BEN. Then we shall wait.'
}

function numbersAside(rows: readonly string[]): string[] {
  const lines = normalise([{ kind: 'flow', number: 1, lines: rows.map((text) => ({ text })) }])
  return lines.filter(({ furniture }) => furniture === 'pageNumber').map(({ text }) => text)
}

describe('a number on a line of its own', () => {
  it('heads a scene where it stands before anybody speaks and between speeches', () => {
    expect(numbersAside(['THE WAIT', '', '1', ...scene(14), '', '2', ...scene(31), '', '3', ...scene(12)])).toEqual([])
  })

  it('is that of a page where it parts sentences', () => {
    const page = ['ANA. Somebody is late, and nobody has', 'BEN. told us why.', ...scene(30), 'BEN. It was the', '']
    expect(numbersAside([...page, '1', '', ...page, '2', '', ...page, '3', ''])).toEqual(['1', '2', '3'])
  })

  it('is that of a page where all pages are of one length', () => {
    const page = ['', ...scene(30), '']
    expect(numbersAside([...page, '1', ...page, '2', ...page, '3', ...page, '4'])).toEqual(['1', '2', '3', '4'])
  })
})
