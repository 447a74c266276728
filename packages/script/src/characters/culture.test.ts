import type { Page, ScriptId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { readScript } from '../index.ts'

it('somebody who says usted in two lines is known to say so, with both lines', () => {
  const ana = profileOf('ANA', 'ANA: ¿Viene usted?\n\nLUIS: Ya voy.\n\nANA: Usted nunca viene.\n\nLUIS: Hoy sí.\n')
  expect(ana?.culturalContext?.value).toBe('trata de usted')
  expect(ana?.culturalContext?.evidence).toHaveLength(2)
})

it('one such word alone says nothing', () => {
  const ana = profileOf('ANA', 'ANA: ¿Viene usted?\n\nLUIS: Ya voy.\n\nANA: Nunca viene nadie.\n\nLUIS: Hoy sí.\n')
  expect(ana).toBeDefined()
  expect(ana?.culturalContext).toBeUndefined()
})

function profileOf(name: string, text: string) {
  const pages: Page[] = [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
  const scriptId = 'f3b0a1de-0000-8000-8000-000000000004' as ScriptId // a UUID by its form
  const result = readScript(pages, { scriptId, expectedLanguage: 'auto' })
  return result.kind === 'read' ? result.reading.characters.find((one) => one.name === name)?.profile : undefined
}
