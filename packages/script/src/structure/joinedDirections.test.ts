import type { Page, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readScript } from '../index.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000003' as ScriptId

const TALK = [
  'BLAS: Ya está abierta la cancela.',
  'ANA: Pues que pase quien quiera.',
  'BLAS: No viene nadie por el camino.',
  'ANA: Alguien vendrá antes de la noche.',
]

/** A play of a line a paragraph, without blank lines, in which `said` and `then` stand one under the other. */
function speechesOf(said: string, then: string, directions: readonly string[] = []): string[] {
  const texts = [
    ...TALK,
    ...directions.flatMap((direction) => [direction, ...TALK]),
    ...TALK,
    said,
    then,
    ...TALK,
    ...TALK,
  ]
  const page: Page = { kind: 'flow', number: 1, lines: texts.map((text) => ({ text })) }
  const result = readScript([page], { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('The play was not read as a script')
  return result.reading.scenes.flatMap(({ dialogue }) => dialogue.map(({ text }) => text.replace(/\s+/g, ' ')))
}

describe('a paragraph under a speech, with no blank and no mark', () => {
  it('is not read aloud when somebody comes or goes in it', () => {
    expect(speechesOf('ANA: Calla.', 'Sale Blas por la derecha con un farol.')).toContain('Calla.')
  })

  it('is said when it tells what happened', () => {
    const story = 'La casa estaba vacía cuando llegó Blas.'
    expect(speechesOf('ANA: Escucha.', story)).toContain(`Escucha. ${story}`)
  })

  it('is said in a script that puts its directions in brackets', () => {
    const brackets = ['(Pausa larga.)', '(Suena un reloj.)', '(Ana enciende la luz.)', '(Ladra un perro.)']
    const news = 'Salen Blas y su hermano todas las tardes a la era.'
    expect(speechesOf('ANA: Ya lo sabes.', news, brackets)).toContain(`Ya lo sabes. ${news}`)
  })
})
