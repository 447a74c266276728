import { CharacterId, PackEnvelope } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { pickSample } from './pickSample.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`
const blob = (n: number) => String(n).repeat(64)
const ROSAURA = CharacterId.parse(uuid(1))
const CLARIN = CharacterId.parse(uuid(2))

it('takes a line of a good length that the character speaks alone', () => {
  const envelope = packOf([
    line(10, [ROSAURA], '¡Ay!', 1),
    line(11, [ROSAURA, CLARIN], 'Este es un coro que dicen los dos a la vez', 2),
    line(12, [ROSAURA], 'Hipogrifo violento que corriste parejas con el viento', 3),
  ])
  expect(pickSample(envelope, ROSAURA)).toEqual({ blob: blob(3), lineId: uuid(12), durationMs: 1000 })
})

it('takes a short line when there is no better one, and none while nothing is recorded', () => {
  const envelope = packOf([line(10, [ROSAURA], '¡Ay!', 1), line(11, [CLARIN], 'Dos somos los que hemos venido aquí')])
  expect(pickSample(envelope, ROSAURA)?.lineId).toBe(uuid(10))
  expect(pickSample(envelope, CLARIN)).toBeNull()
})

function line(n: number, speakers: CharacterId[], text: string, recording?: number) {
  const audio = recording === undefined ? {} : { audio: { blob: blob(recording), durationMs: 1000, leadMs: 0 } }
  const rest = { character: 'X', text, lineNumber: n, language: 'es', confidence: 1 }
  return { kind: 'dialogue', id: uuid(n), speakers, ...rest, ...audio }
}

function packOf(elements: unknown[]): PackEnvelope {
  const scene = { sceneId: uuid(30), title: 'I', manifest: blob(9), isRecorded: true }
  return PackEnvelope.parse({
    pack: {
      schemaVersion: 1,
      hash: blob(8),
      scriptId: uuid(31),
      title: 'La torre',
      language: 'es',
      characters: [],
      scenes: [scene],
    },
    scenes: { [blob(9)]: { schemaVersion: 1, sceneId: uuid(30), title: 'I', elements } },
    urls: {},
    expiresAt: '2026-01-01T00:00:00Z',
    complete: true,
  })
}
