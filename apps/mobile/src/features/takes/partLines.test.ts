import { CharacterId, PackEnvelope } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { partLines } from './partLines.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`
const hash = (n: number) => String(n).repeat(64)
const [INES, BRUNO] = [CharacterId.parse(uuid(1)), CharacterId.parse(uuid(2))]

it('a part is its lines in the order of the play, each with what is said before it in the scene', () => {
  const pack = packOf(
    [line(10, BRUNO, 'Good morning.'), line(11, INES, 'Is it?'), line(12, INES, 'I doubt it.')],
    [line(13, INES, 'Good night.'), line(14, BRUNO, 'Already?')],
  )
  const said = partLines(pack, INES).map(({ line, cue, scene }) => [scene, cue?.text ?? null, line.text])
  expect(said).toEqual([
    ['Scene 1', 'Good morning.', 'Is it?'],
    ['Scene 1', 'Is it?', 'I doubt it.'],
    ['Scene 2', null, 'Good night.'],
  ])
})

function line(n: number, speaker: CharacterId, text: string) {
  const rest = { character: 'X', text, lineNumber: n, language: 'en', confidence: 1 }
  return { kind: 'dialogue', id: uuid(n), speakers: [speaker], ...rest }
}

function packOf(...scenes: unknown[][]): PackEnvelope {
  const titled = scenes.map((elements, at) => ({ sceneId: uuid(30 + at), title: `Scene ${at + 1}`, elements }))
  return PackEnvelope.parse({
    pack: {
      schemaVersion: 1,
      hash: hash(8),
      scriptId: uuid(40),
      title: 'The parrot',
      language: 'en',
      characters: [],
      scenes: titled.map(({ sceneId, title }, at) => ({ sceneId, title, manifest: hash(at), isRecorded: false })),
    },
    scenes: Object.fromEntries(titled.map((scene, at) => [hash(at), { schemaVersion: 1, ...scene }])),
    urls: {},
    expiresAt: '2026-01-01T00:00:00Z',
    complete: false,
  })
}
