import { describe, expect, it } from 'vitest'
import { doubtfulPlaces, doubtOf, nextDoubt, pageNear, placeOfRow, rowsOf, speakersNear, textOf } from './rows.ts'
import { lineAt, testReading } from './testReading.ts'

const reading = testReading()
const rows = rowsOf(reading)

describe('the reading as a list', () => {
  it('leads each scene by its heading and keeps directions where they stand', () => {
    expect(rows.map((row) => row.kind)).toEqual([
      'scene',
      'direction',
      'dialogue',
      'dialogue',
      'dialogue',
      'scene',
      'direction',
      'dialogue',
      'dialogue',
    ])
    expect(rows.slice(0, 3).map(textOf)).toEqual(['SCENE 1', 'A lighthouse. Night.', 'Is the lamp lit?'])
  })

  it('knows on which page and rows a line is printed, and a heading too', () => {
    expect(placeOfRow(rows, 2)).toMatchObject({ page: 1, firstRow: 2, lastRow: 2 })
    expect(placeOfRow(rows, 5)).toMatchObject({ page: 1, firstRow: 5, lastRow: 5 })
  })

  it('finds the heading of an older reading by what follows it', () => {
    const older = rowsOf({ scenes: reading.scenes.map(({ heading: _, ...scene }) => scene) })
    expect(placeOfRow(older, 5)).toEqual(placeOfRow(older, 6))
  })

  it('stays on the page before for what was added by hand', () => {
    const { source: _, ...bare } = lineAt(reading, 0)
    const byHand = [
      ...rows.slice(0, 3),
      { kind: 'dialogue' as const, id: bare.id, sceneId: bare.id as never, line: bare },
    ]
    expect(placeOfRow(byHand, 3)).toBeNull()
    expect(pageNear(byHand, 3)).toBe(1)
  })

  it('asks about the one who speaks but once', () => {
    expect(doubtfulPlaces(rows)).toEqual([8])
    const last = rows[8]
    expect(last && doubtOf(last)?.reason).toBe('label_once')
  })

  it('guesses that an unlabelled stretch is said by who spoke last', () => {
    expect(speakersNear(rows, 6)).toEqual(lineAt(reading, 2).speakers)
    expect(speakersNear(rows, 1)).toEqual(lineAt(reading, 0).speakers)
  })
})

describe('stepping through doubtful places', () => {
  it('goes on and back from wherever one is, round the ends', () => {
    expect(nextDoubt([3, 8, 20], 4, 1)).toBe(8)
    expect(nextDoubt([3, 8, 20], 4, -1)).toBe(3)
    expect(nextDoubt([3, 8, 20], 20, 1)).toBe(3)
    expect(nextDoubt([3, 8, 20], 0, -1)).toBe(20)
  })

  it('leads nowhere when nothing is doubtful', () => {
    expect(nextDoubt([], 4, 1)).toBeNull()
  })
})
