import type { ScriptId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { readScript } from '../index.ts'

it.each([
  ['CURA', 'speaksWith'],
  ['FRAY LUCAS', 'speaksWith'],
  ['ANSELMO', 'child'],
  ['PADRE', 'child'],
])('a penitent who calls %s father is to him: %s', (name, kind) => {
  expect(kindBetween('INÉS', name)).toBe(kind)
})

it('does not give a girl two fathers because two elders call her daughter', () => {
  const elder = (name: string) =>
    `INÉS.—¿Quién va?\n\n${name}.—Ven aquí, hija mía.\n\nINÉS.—Aquí estoy.\n\n${name}.—Siéntate, hija mía.\n\nINÉS.—Ya me siento.\n\n`
  expect(kindIn(`ACTO PRIMERO\n\n${elder('CUESTA')}`, 'CUESTA', 'INÉS')).toBe('parent')
  const both = `ACTO PRIMERO\n\n${elder('CUESTA')}${elder('BLAS')}`
  expect([kindIn(both, 'CUESTA', 'INÉS'), kindIn(both, 'BLAS', 'INÉS')]).toEqual(['speaksWith', 'speaksWith'])
})

function kindBetween(from: string, to: string): string | undefined {
  const text = `ACTO PRIMERO

${from}.—Buenas tardes, padre.

${to}.—Buenas tardes. Siéntate donde haya luz.

${from}.—No he dormido, padre.

${to}.—Se te nota en la cara.

${from}.—Escúcheme, padre.

${to}.—Te escucho. Habla despacio.
`
  return kindIn(text, from, to)
}

function kindIn(text: string, from: string, to: string): string | undefined {
  const scriptId = 'f3b0a1de-0000-8000-8000-000000000003' as ScriptId // a UUID by its form
  const result = readScript([{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }], {
    scriptId,
    expectedLanguage: 'auto',
  })
  if (result.kind !== 'read') throw new Error('nobody speaks')
  const { characters, relationships } = result.reading
  const idOf = (name: string) => characters.find((character) => character.name === name)?.id
  return relationships.find((bond) => bond.from === idOf(from) && bond.to === idOf(to))?.kind
}
