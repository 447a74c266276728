import { CharacterId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { partLines } from './partLines.ts'

const [INES, BRUNO, CLARA] = [1, 2, 3].map((n) => CharacterId.parse(`00000000-0000-4000-8000-00000000000${n}`))
const said = (speaker: CharacterId | undefined, text: string) => ({ speakers: speaker ? [speaker] : [], text })

const SCENES = [
  {
    title: 'Scene 1',
    dialogue: [said(BRUNO, 'Good morning.'), said(INES, 'Is it?'), said(INES, 'I doubt it.'), said(CLARA, 'Hush.')],
  },
  { title: 'Scene 2', dialogue: [said(INES, 'Good night.'), said(BRUNO, 'Already?')] },
]

function part(...characters: (CharacterId | undefined)[]) {
  const lines = partLines(
    SCENES,
    characters.flatMap((one) => one ?? []),
  )
  return lines.map(({ line, cue, scene }) => [scene, cue?.text ?? null, line.text])
}

it('a part is its lines in the order of the play, each with what is said before it in the scene', () => {
  expect(part(INES)).toEqual([
    ['Scene 1', 'Good morning.', 'Is it?'],
    ['Scene 1', 'Is it?', 'I doubt it.'],
    ['Scene 2', null, 'Good night.'],
  ])
})

it('two parts are said by one partner in the order of the play', () => {
  expect(part(BRUNO, CLARA).map(([, , words]) => words)).toEqual(['Good morning.', 'Hush.', 'Already?'])
})
