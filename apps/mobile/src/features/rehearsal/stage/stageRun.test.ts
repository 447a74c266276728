import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, sceneId, testPack } from '../testPack.ts'
import { addressOfRun, readRun, type StageRun, scenesOfRun, wholeRun } from './stageRun.ts'

const run: StageRun = {
  scriptId: SCRIPT,
  role: roleId('INES'),
  alsoPlaying: [roleId('BRUNO')],
  level: 'know_most_lines',
  kind: 'cues',
  sceneId: sceneId(2),
  from: lineId(2, 1),
  to: lineId(2, 3),
  lines: [lineId(2, 2)],
  seed: -77,
  at: lineId(2, 2),
}

describe('the address of a run', () => {
  it('leads back to the same run', () => {
    expect(readRun(addressOfRun(run).params)).toEqual(run)
  })

  it('leads back to a whole play, from the top', () => {
    const whole = wholeRun({ scriptId: SCRIPT, role: roleId('INES'), level: 'first_read' })
    expect(readRun(addressOfRun(whole).params)).toEqual(whole)
  })

  it('is nothing when somebody has edited it into nonsense', () => {
    expect(readRun({ ...addressOfRun(run).params, level: 'by heart' })).toBeNull()
    expect(readRun({})).toBeNull()
  })
})

it('a run goes through its scene only, or through all in order', () => {
  expect(scenesOfRun(testPack(), run).map((scene) => scene.title)).toEqual(['Scene 2'])
  expect(scenesOfRun(testPack(), { ...run, sceneId: null }).map((scene) => scene.title)).toEqual(['Scene 1', 'Scene 2'])
})
