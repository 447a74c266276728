import { CharacterId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { entranceMs, type Found, NOTHING_YET, reveal, walkOn } from './revelation.ts'

const id = (n: number) => CharacterId.parse(`00000000-0000-4000-8000-00000000000${n}`)
const rosaura: Found = { id: id(1), name: 'ROSAURA', lines: 3, words: 40 }
const clarin: Found = { id: id(2), name: 'CLARÍN', lines: 1, words: 9 }

it('lets characters on in the order in which they are found', () => {
  const one = reveal(NOTHING_YET, { kind: 'characterFound', character: rosaura })
  const two = reveal(one, { kind: 'characterFound', character: clarin })
  expect(two.found.map((found) => found.name)).toEqual(['ROSAURA', 'CLARÍN'])
})

it('does not let anybody on twice when the stream starts over, and takes the newer figures', () => {
  const later = { ...rosaura, lines: 12 }
  expect(walkOn([rosaura, clarin], [later])).toEqual([later, clarin])
})

it('keeps the cast when the status changes', () => {
  const one = reveal(NOTHING_YET, { kind: 'characterFound', character: rosaura })
  const progress = { step: 'castVoices', percent: 40 }
  const two = reveal(one, { kind: 'status', status: 'generating_voices', progress })
  expect(two).toMatchObject({ found: [rosaura], status: 'generating_voices', progress })
  expect(reveal(two, { kind: 'sceneRecorded', sceneId: 's', recorded: 2, scenes: 9 }).recording).toEqual({
    recorded: 2,
    scenes: 9,
  })
})

it('has a large cast on stage within six seconds', () => {
  expect(entranceMs(4, 320)).toBe(320)
  expect(entranceMs(60, 320) * 60).toBeLessThanOrEqual(6000)
  expect(entranceMs(0, 320)).toBe(320)
})
