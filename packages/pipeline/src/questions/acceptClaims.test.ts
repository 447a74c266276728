import type { CharacterId, Reading, Scene, ScriptId } from '@scripteam/contract/model'
import { readScript } from '@scripteam/script'
import { describe, expect, it } from 'vitest'
import { acceptClaims } from './acceptClaims.ts'
import { addClaims } from './addClaims.ts'
import type { SceneAnswer } from './sceneAnswer.ts'
import { STRETCH_LENGTH, stretchesOf } from './stretches.ts'
import { NOTHING } from './testAnswers.ts'

const { reading, scene } = play()
const idOf = (name: string) => reading.characters.find((member) => member.name === name)?.id as CharacterId

describe('what a model says of a scene', () => {
  const said = { line: 2, quote: 'nobody ever asks', character: 'Tomás', text: 'resents being overlooked' }
  const personality = (more: Partial<typeof said>) => judge({ personality: [{ ...said, ...more }] })

  it('stands when it quotes a line of the one it is about, whatever the accents of the name', () => {
    const { claims } = personality({ character: 'TOMAS', quote: 'nobody   ever\nasks' })
    expect(claims).toMatchObject([{ kind: 'personality', who: idOf('TOMÁS'), text: said.text }])
    const { profile } = addClaims(reading, claims).characters.find(({ id }) => id === idOf('TOMÁS')) ?? {}
    expect(profile?.personality).toContainEqual({
      value: said.text,
      source: 'model',
      evidence: [scene.dialogue[1]?.id],
    })
  })

  it.each([
    ['the line is in no scene', { line: 40 }, 'noLine'],
    ['the words are said elsewhere', { quote: 'the lamp is lit' }, 'noQuote'],
    ['the quote is a crumb', { quote: 'asks' }, 'noQuote'],
    ['nobody has that name', { character: 'Nora' }, 'noCharacter'],
    ['somebody else says the line', { character: 'Vera' }, 'notTheirs'],
    ['it holds a link', { text: 'see lamps.example for more' }, 'unfit'],
    ['it holds hidden signs', { text: 'kind\u202Eand good' }, 'unfit'],
    ['it is endless', { text: 'very kind '.repeat(20) }, 'unfit'],
    ['another line says so in these words', { text: 'a coward at heart' }, 'dictated'],
  ])('is dropped when %s', (_why, more, reason) => {
    expect(personality(more)).toEqual({ claims: [], dropped: [reason] })
  })

  it('names a bond only by a line that one says to or of the other', () => {
    const bond = { from: 'VERA', to: 'TOMÁS', kind: 'friend' as const }
    const good = judge({ relationships: [{ ...bond, line: 1, quote: 'the lamp is lit' }] })
    const tie = addClaims(reading, good.claims).relationships.find(
      ({ from, to }) => from === idOf('VERA') && to === idOf('TOMÁS'),
    )
    expect(tie).toMatchObject({ kind: 'friend', source: 'model' })
    const other = judge({ relationships: [{ ...bond, line: 2, quote: 'nobody ever asks' }] })
    expect(other.dropped).toEqual(['notTheirs'])
  })

  it('makes a suggestion of who speaks a doubtful line, and leaves the line to its speaker', () => {
    const attributions = [{ line: 2, quote: 'nobody ever asks', character: 'Vera' }]
    const doubtful = withDoubt(0.5)
    const { claims } = acceptClaims({ ...NOTHING, attributions }, doubtful, reading)
    const line = addClaims({ ...reading, scenes: [doubtful] }, claims).scenes[0]?.dialogue[1]
    expect(line?.speakers).toEqual([idOf('TOMÁS')])
    expect(line?.doubts?.[0]).toEqual({ reason: 'speaker_suggested', confidence: 0.5, suggested: idOf('VERA') })
  })

  it('has no say in who speaks a line that is not in doubt, or that a person has confirmed', () => {
    const attributions = [{ line: 2, quote: 'nobody ever asks', character: 'Vera' }]
    expect(judge({ attributions }).dropped).toEqual(['notAsked'])
    expect(acceptClaims({ ...NOTHING, attributions }, withDoubt(1), reading).dropped).toEqual(['notAsked'])
  })

  it('leaves an emotion alone that the rules know already', () => {
    const [line] = scene.dialogue
    if (!line) throw new Error('the scene has lines')
    const known = { sceneId: scene.id, lineId: line.id, emotion: 'calm', intensity: 0.4, evidence: 'calmly' }
    const { claims } = judge({ emotions: [{ line: 1, quote: 'the lamp is lit', emotion: 'hope', intensity: 1 }] })
    expect(claims).toHaveLength(1)
    expect(addClaims({ ...reading, emotionalContext: [known] }, claims).emotionalContext).toEqual([known])
  })
})

it('is asked about a long scene piece by piece, and about every line once', () => {
  const text = 'word '.repeat(STRETCH_LENGTH / 10)
  const dialogue = scene.dialogue.map((line) => ({ ...line, text }))
  const stretches = stretchesOf({ ...scene, dialogue })
  expect(stretches.length).toBeGreaterThan(1)
  expect(stretches.flatMap((stretch) => stretch.dialogue)).toEqual(dialogue)
})

function judge(answer: Partial<SceneAnswer>) {
  return acceptClaims({ ...NOTHING, ...answer }, scene, reading)
}

function withDoubt(confidence: number): Scene {
  const doubts = [{ reason: 'speaker_guessed', confidence: 0.5 }]
  return {
    ...scene,
    dialogue: scene.dialogue.map((line, at) => (at === 1 ? { ...line, confidence, doubts } : line)),
  }
}

function play(): { reading: Reading; scene: Scene } {
  const lines = [
    'THE LAMP',
    'SCENE ONE',
    'VERA. At last the lamp is lit, and you are here.',
    'TOMÁS. I was always here, but nobody ever asks.',
    'VERA. You are a coward at heart, my dear.',
    'TOMÁS. And who put out the lamp?',
  ].flatMap((text) => [{ text }, { text: '' }])
  // The brand names what this is: any id of a script.
  const scriptId = '01934d2a-0000-7000-8000-000000000002' as ScriptId
  const result = readScript([{ kind: 'flow', number: 1, lines }], { scriptId, expectedLanguage: 'en' })
  const [first] = result.kind === 'read' ? result.reading.scenes : []
  if (result.kind !== 'read' || !first) throw new Error('somebody speaks in it')
  return { reading: result.reading, scene: first }
}
