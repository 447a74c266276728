import type { ScriptId } from '@scripteam/contract/model'
import { readScript } from '@scripteam/script'
import { expect, it } from 'vitest'
import { doubtfulCount } from './doubtfulCount.ts'

const PLAY = 'SCENE 1\n\nNORA: Is the lamp lit?\n\nTOM: It was.\n\nNORA: Was?\n\nTOM: An hour ago.\n\nECHO: Ago.\n'

it('counts the places that the reading is not sure of', () => {
  const lines = PLAY.split('\n').map((text) => ({ text }))
  const options = { scriptId: 'f3b0a1de-0000-8000-8000-000000000009' as ScriptId, expectedLanguage: 'en' as const }
  const found = readScript([{ kind: 'flow', number: 1, lines }], options)
  expect(found.kind === 'read' && doubtfulCount({ processedContent: found.reading })).toBe(1)
})

it('counts nothing while the script is being read', () => {
  expect(doubtfulCount({})).toBe(0)
})
