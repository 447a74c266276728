import { describe, expect, it } from 'vitest'
import { lineId, roleId, sceneId, testPack } from '../testPack.ts'
import { previewLine, roleOffers, sceneOffers } from './offers.ts'

describe('choosing what to rehearse', () => {
  it('offers the largest part first', () => {
    expect(roleOffers(testPack()).map((role) => role.name)).toEqual(['INES', 'BRUNO', 'TODOS'])
  })

  it('offers only the scenes in which I speak, with what awaits me there', () => {
    expect(sceneOffers(testPack(), [roleId('TODOS')])).toMatchObject([
      {
        sceneId: sceneId(2),
        number: 2,
        myLines: 1,
        lines: 3,
        isRecorded: true,
        partners: [roleId('BRUNO'), roleId('INES')],
      },
    ])
    expect(sceneOffers(testPack(), [roleId('INES')]).map((scene) => scene.myLines)).toEqual([2, 1])
  })

  it('tells of a scene that is still being recorded whether one can begin it', () => {
    const pack = testPack()
    const scenes = pack.pack.scenes.map((scene, at) => (at === 0 ? { ...scene, recordedAhead: 8 } : scene))
    const offers = sceneOffers({ ...pack, pack: { ...pack.pack, scenes } }, [roleId('INES')])
    expect(offers.map(({ isRecorded, isBegun }) => [isRecorded, isBegun])).toEqual([
      [false, true],
      [true, false],
    ])
  })

  it('counts the lines of all the roles that I play', () => {
    const both = sceneOffers(testPack(), [roleId('INES'), roleId('BRUNO')])
    expect(both.map((scene) => scene.myLines)).toEqual([4, 2])
  })

  it('shows the levels on a line of middling length of my own', () => {
    expect(previewLine(testPack(), roleId('BRUNO'))?.id).toBe(lineId(1, 3))
    expect(previewLine(testPack(), roleId('NADIE'))).toBeNull()
  })
})
