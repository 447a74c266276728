import { expect, it } from 'vitest'
import { roleId, testPack } from '../testPack.ts'
import { speechFor } from './speechFor.ts'

const kept = testPack()
const voice = {
  provider: 'flite',
  providerVoiceId: 'slt',
  language: 'en' as const,
  region: 'uk' as const,
  characteristics: { age: 'young' as const, gender: 'female' as const, tone: 'gentle' as const, pace: 'slow' as const },
  settings: { pitch: 3, rate: 0.9, range: 1 },
  reason: 'young and gentle',
}
const cast = {
  ...kept,
  pack: {
    ...kept.pack,
    characters: kept.pack.characters.map((one) => (one.name === 'INES' ? { ...one, voice } : one)),
  },
}
const line = { language: 'unknown' as const, speakers: [roleId('INES')] }
const how = { rate: 1, volume: 0.5 }

it('the voice of the device comes as near to the cast voice as it can', () => {
  expect(speechFor(cast, line, 'Yes.', 'partner', how)).toEqual({
    text: 'Yes.',
    language: 'en',
    region: 'uk',
    gender: 'female',
    pitch: 3,
    rate: 0.9,
    volume: 0.5,
  })
})

it('the prompter has no character', () => {
  expect(speechFor(cast, line, 'Yes.', 'prompter', how)).toMatchObject({ pitch: 0, rate: 1, region: null })
})
