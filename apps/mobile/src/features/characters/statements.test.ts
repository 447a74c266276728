import type { Character, CharacterProfile, DialogueLine, LineId } from '@scripteam/contract/model'
import { CharacterId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { bondsOf } from './bonds.ts'
import { statementsOf } from './statements.ts'

const LINE = '01934d2a-0000-7000-8000-0000000000a1' as LineId // any id does
const GONE = '01934d2a-0000-7000-8000-0000000000a2' as LineId
const ANNA = CharacterId.parse('01934d2a-0000-7000-8000-0000000000b1')
const BRUNO = CharacterId.parse('01934d2a-0000-7000-8000-0000000000b2')
const CLARA = CharacterId.parse('01934d2a-0000-7000-8000-0000000000b3')

const PROFILE: CharacterProfile = {
  personality: [
    { value: 'hot-tempered', source: 'rule', evidence: [GONE, LINE] },
    { value: 'keeps an eye on things', source: 'model', evidence: [LINE] },
  ],
  age: { value: 'older', source: 'rule', evidence: [] },
  gender: null,
  emotionalRange: Array.from({ length: 9 }, () => ({ value: 'angry', source: 'rule' as const, evidence: [LINE] })),
  speakingStyle: null,
  relationships: '',
  motivations: [],
}

describe('what is said of a character', () => {
  const line: DialogueLine = {
    kind: 'dialogue',
    id: LINE,
    speakers: [ANNA],
    character: 'ANNA',
    text: 'The drawer is empty.',
    lineNumber: 3,
    language: 'en',
    confidence: 1,
  }
  const lines = new Map([[LINE, line]])

  it('is told apart by who says it, each with a line that is still there', () => {
    expect(statementsOf(PROFILE, 'model', lines)).toEqual([
      { topic: 'personality', value: 'keeps an eye on things', line },
    ])
    expect(statementsOf(PROFILE, 'rule', lines).slice(0, 2)).toEqual([
      { topic: 'age', value: 'older', line: null },
      { topic: 'personality', value: 'hot-tempered', line },
    ])
  })

  it('is not buried under feelings', () => {
    const feelings = statementsOf(PROFILE, 'rule', lines).filter(({ topic }) => topic === 'emotionalRange')
    expect(feelings).toHaveLength(6)
  })
})

it('puts those a character speaks with most first, and says whose word a bond is', () => {
  const bond = { from: ANNA, sentiment: 0, evidence: [] }
  const relationships = [
    { ...bond, to: CLARA, kind: 'neighbour', exchanges: 1, source: 'model' as const },
    { ...bond, to: BRUNO, kind: 'sibling', exchanges: 4, sentiment: -0.5 },
    // The other way round, and to somebody who has left the cast.
    { ...bond, from: BRUNO, to: ANNA, kind: 'sibling', exchanges: 9 },
    { ...bond, to: ANNA, kind: 'speaksWith', exchanges: 9 },
  ]
  const cast = [named(BRUNO, 'BRUNO'), named(CLARA, 'CLARA')]
  expect(bondsOf({ id: ANNA, relationships }, cast)).toEqual([
    { name: 'BRUNO', kind: 'sibling', isModels: false, exchanges: 4, warmth: 'cold', evidence: [] },
    { name: 'CLARA', kind: 'neighbour', isModels: true, exchanges: 1, warmth: null, evidence: [] },
  ])
})

function named(id: CharacterId, name: string): Character {
  return {
    id,
    name,
    scriptId: '01934d2a-0000-7000-8000-0000000000c1' as Character['scriptId'],
    aliases: [],
    isGroup: false,
    lines: 1,
    words: 5,
    aiProfile: PROFILE,
    voiceSettings: null,
    relationships: [],
  }
}
