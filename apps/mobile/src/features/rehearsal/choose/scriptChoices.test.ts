import type { Script } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { testPack } from '../testPack.ts'
import { keptChoices, scriptChoices } from './scriptChoices.ts'

it('offers what can be rehearsed before what is still being read', () => {
  const scripts = [script('one', 'analyzing'), script('two', 'complete'), script('three', 'generating_voices')]
  expect(scriptChoices(scripts).map(({ title, state }) => `${title}: ${state}`)).toEqual([
    'two: ready',
    'three: recording',
    'one: notReady',
  ])
})

it('offers what the device has when the server cannot be asked', () => {
  expect(keptChoices([testPack()])).toMatchObject([{ title: 'The Parrot', state: 'ready', roles: 3 }])
})

/** Only what the choice looks at. */
function script(title: string, processingStatus: Script['processingStatus']): Script {
  return { id: title, title, processingStatus, characters: [], isSample: false } as unknown as Script
}
