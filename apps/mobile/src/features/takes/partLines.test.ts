import { expect, it } from 'vitest'
import { roleId, testPack } from '../rehearsal/testPack.ts'
import { partLines } from './partLines.ts'

it('a part is its lines in the order of the play, each with what is said before it', () => {
  const pack = testPack()
  const all = pack.pack.scenes.flatMap(({ manifest }) => pack.scenes[manifest]?.elements ?? [])
  const spoken = all.flatMap((element) => (element.kind === 'dialogue' ? [element] : []))
  const mine = partLines(pack, roleId('INES'))
  expect(mine.map(({ line }) => line.id)).toEqual(
    spoken.filter(({ speakers }) => speakers.includes(roleId('INES'))).map(({ id }) => id),
  )
  expect(mine.length).toBeGreaterThan(1)
  for (const { line, cue } of mine) {
    if (cue !== null) expect(spoken.indexOf(cue)).toBe(spoken.indexOf(line) - 1)
  }
})
