import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, sceneId, testPack } from '../testPack.ts'
import { lineOptions, type RunFor, type RunForm, stretchOf, wishOf } from './runForm.ts'

const whom: RunFor = { scriptId: SCRIPT, role: roleId('INES'), level: 'know_all_lines', alsoPlaying: [] }
const form: RunForm = { kind: 'straight', sceneId: sceneId(1), from: lineId(1, 3), to: lineId(1, 4) }

describe('choosing another kind of run', () => {
  it('begins where I say, and ends at the end of the scene', () => {
    expect(wishOf(form, whom, [], 5)).toEqual({ ...whom, kind: 'straight', sceneId: sceneId(1), from: lineId(1, 3) })
  })

  it('loops from one line to another', () => {
    expect(wishOf({ ...form, kind: 'loop' }, whom, [], 5)).toMatchObject({ from: lineId(1, 3), to: lineId(1, 4) })
  })

  it('goes through my weak lines wherever they stand, and through nothing when there is none', () => {
    expect(wishOf({ ...form, kind: 'lines' }, whom, [lineId(2, 2)], 5)).toEqual({
      ...whom,
      kind: 'lines',
      lines: [lineId(2, 2)],
    })
    expect(wishOf({ ...form, kind: 'lines' }, whom, [], 5)).toBeNull()
  })

  it('draws random cues anew each time, and knows no ends in a whole play', () => {
    expect(wishOf({ ...form, kind: 'cues' }, whom, [], 5)).toMatchObject({ seed: 5 })
    expect(wishOf({ ...form, kind: 'loop', sceneId: null }, whom, [], 5)).not.toHaveProperty('from')
  })

  it('names my own lines by number where their words are hidden', () => {
    const options = lineOptions(testPack(), sceneId(1), whom)
    expect(options.map((option) => [option.words === null, option.number])).toEqual([
      [true, 1],
      [false, 0],
      [true, 2],
      [false, 0],
    ])
    expect(lineOptions(testPack(), sceneId(1), { ...whom, level: 'first_read' })[0]?.words).toBe(
      'Have you fed the parrot?',
    )
    expect(lineOptions(testPack(), sceneId(1), { ...whom, alsoPlaying: [roleId('BRUNO')] })[1]?.words).toBeNull()
  })

  it('never ends before it begins', () => {
    const options = lineOptions(testPack(), sceneId(1), whom)
    const last = options.at(-1)?.id
    expect(stretchOf(options, { ...form, from: lineId(1, 4), to: lineId(1, 2) })).toEqual({
      from: lineId(1, 4),
      to: last,
    })
    expect(stretchOf([], form)).toEqual({ from: null, to: null })
  })
})
