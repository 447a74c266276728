import type { CastVoice, CharacterId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { keepVoices } from './keepVoices.ts'

it('lets whoever had a voice keep it, and gives somebody new one that nobody has', () => {
  const settled = [cast('ana', 'low'), cast('luis', 'high')]
  const byRule = [cast('ana', 'high'), cast('rita', 'low'), cast('luis', 'middle')]
  expect(voicesOf(keepVoices(byRule, settled))).toEqual(['ana low', 'rita middle', 'luis high'])
})

it('leaves a first cast as the rules made it', () => {
  const byRule = [cast('ana', 'high'), cast('luis', 'low')]
  expect(keepVoices(byRule, [])).toEqual(byRule)
})

function cast(name: string, voiceId: string): CastVoice {
  const voice = {
    provider: 'echo',
    voiceId,
    name: voiceId,
    language: 'en',
    region: 'uk',
    gender: 'female',
    age: 'middle',
    isBendable: true,
  } as const
  const profile: CastVoice['profile'] = {
    provider: 'echo',
    providerVoiceId: voiceId,
    language: 'en',
    region: 'uk',
    characteristics: { age: 'middle', gender: 'female', tone: 'neutral', pace: 'normal' },
    settings: { pitch: 0, rate: 1, range: 1 },
    reason: 'A voice.',
  }
  // A name is enough to tell people apart here.
  return { characterId: name as CharacterId, voice, profile }
}

function voicesOf(members: readonly CastVoice[]): string[] {
  return members.map(({ characterId, voice }) => `${characterId} ${voice.voiceId}`)
}
