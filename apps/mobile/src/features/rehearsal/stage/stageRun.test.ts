import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, sceneId, testPack } from '../testPack.ts'
import { addressOfRun, readRun, type StageRun, scenesOfRun } from './stageRun.ts'

const run: StageRun = {
  scriptId: SCRIPT,
  role: roleId('INES'),
  level: 'know_most_lines',
  sceneId: sceneId(2),
  from: lineId(2, 2),
  lines: [lineId(2, 2)],
}

describe('the address of a run', () => {
  it('leads back to the same run', () => {
    expect(readRun(addressOfRun(run).params)).toEqual(run)
  })

  it('leads back to a whole play, from the top', () => {
    const whole = { ...run, sceneId: null, from: null, lines: [] }
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
