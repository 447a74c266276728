import { RepairOperation as Operation, type RepairOperation } from '@scripteam/contract/model'
import { repairReading } from '@scripteam/script'
import { describe, expect, it } from 'vitest'
import { doubtfulPlaces, doubtOf, type Row, rowsOf, textOf } from '../reading/rows.ts'
import { repairId, testReading } from '../reading/testReading.ts'
import { confirming, repairAtOnce } from './repairAtOnce.ts'

const reading = testReading()
const rows = rowsOf(reading)

describe('an act that asks nothing', () => {
  it('makes a line the direction that it is', () => {
    expect(after(atOnce('direction', 2))[2]).toMatchObject({
      kind: 'direction',
      direction: { text: 'Is the lamp lit?' },
    })
  })

  it('makes a line the heading of a scene', () => {
    expect(after(atOnce('heading', 4))[4]).toMatchObject({ kind: 'scene', scene: { title: 'Then who put it out?' } })
  })

  it('leaves a direction out and joins a scene to the one before', () => {
    expect(after(atOnce('leaveOut', 1)).map(textOf)).not.toContain('A lighthouse. Night.')
    expect(after(atOnce('join', 5)).filter((row) => row.kind === 'scene')).toHaveLength(1)
  })

  it('is none where something must be asked, or where it has no meaning', () => {
    expect(repairAtOnce('speaker', rowAt(2), repairId(1))).toBeNull()
    expect(repairAtOnce('leaveOut', rowAt(0), repairId(1))).toBeNull()
    expect(repairAtOnce('join', rowAt(1), repairId(1))).toBeNull()
  })
})

describe('saying that it is right', () => {
  it('leaves nothing doubtful about a line', () => {
    const [doubtful = -1] = doubtfulPlaces(rows)
    const row = rowAt(doubtful)
    expect(doubtfulPlaces(after(confirming(row, repairId(1))))).toEqual([])
  })

  it('leaves nothing doubtful about a heading, and its words as they were', () => {
    const heading = { confidence: 0.6, doubts: [{ reason: 'heading_not_set_off', confidence: 0.6 }] }
    const scenes = reading.scenes.map((scene) => ({ ...scene, heading }))
    const row = rowsOf({ scenes })[0]
    if (row === undefined) throw new Error('a heading stands there')
    expect(doubtOf(row)?.reason).toBe('heading_not_set_off')
    const mended = after(confirming(row, repairId(1)), { ...reading, scenes })[0]
    expect(mended && [textOf(mended), doubtOf(mended)]).toEqual([textOf(row), null])
  })

  it('leaves nothing doubtful about a direction, and its words as they were', () => {
    const doubts = [{ reason: 'direction_may_be_spoken', confidence: 0.4 }]
    const scenes = reading.scenes.map((scene) => ({
      ...scene,
      stageDirections: scene.stageDirections.map((direction) => ({ ...direction, doubts })),
    }))
    const row = rowsOf({ scenes })[1]
    if (row?.kind !== 'direction') throw new Error('a direction stands there')
    const mended = after(confirming(row, repairId(1)), { ...reading, scenes })[1]
    expect(mended && [textOf(mended), doubtOf(mended)]).toEqual(['A lighthouse. Night.', null])
  })
})

function rowAt(at: number): Row {
  const row = rows[at]
  if (!row) throw new Error(`there is no row ${at}`)
  return row
}

function atOnce(act: Parameters<typeof repairAtOnce>[0], at: number): RepairOperation {
  return Operation.parse(repairAtOnce(act, rowAt(at), repairId(1)))
}

function after(operation: RepairOperation, before = reading): Row[] {
  return rowsOf(repairReading(before, [{ operation, about: null }]).reading)
}
