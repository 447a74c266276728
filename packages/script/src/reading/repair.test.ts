import { type Page, type Reading, RepairId, RepairOperation, type ScriptId } from '@scripteam/contract/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScript, repairReading } from '../index.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000003' as ScriptId
const TEXT = `SCENE 1

[A quay.]

ANA: Where is the boat?

LUIS: It has gone, and all the others with it. (Sadly) Nobody asked them to wait.

[They look at the water.]

ANA: Then we swim.

SCENE 2

[The other bank.]

LUIS: My shoes are full of water.

RITA: Mine are on the other side.
`
const reading = read(TEXT)
const [first, second, third, fourth] = lines(reading)
if (!first || !second || !third || !fourth) throw new Error('the play has five lines')

describe('a repair', () => {
  it('splits a line in two, the first of which keeps its name', () => {
    const at = second.text.indexOf('and all')
    const mended = repair([{ kind: 'splitLine', lineId: second.id, at, speakers: [first.speakers[0]] }])
    expect(lines(mended).map((line) => line.text)[2]).toMatch(/^and all/)
    expect(lines(mended)[1]).toMatchObject({ id: second.id, text: 'It has gone,', confidence: 1 })
    expect(lines(mended)[2]?.speakers).toEqual(first.speakers)
    expect(lines(mended).map((line) => line.lineNumber)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('makes a stretch of a line the direction that it is', () => {
    const mended = repair([{ kind: 'markDirection', lineId: first.id, from: 0, to: 5 }])
    const [scene] = mended.scenes
    expect(scene?.stageDirections.map((direction) => direction.text)).toContain('Where')
    expect(scene?.dialogue[0]).toMatchObject({ id: first.id, text: 'is the boat?' })
  })

  it('makes two names one character, who has the lines of both', () => {
    const [ana, luis] = [first.speakers[0], second.speakers[0]]
    const mended = repair([{ kind: 'mergeCharacters', characterId: luis, into: ana }])
    expect(mended.characters.find((character) => character.id === ana)).toMatchObject({ lines: 4, aliases: ['LUIS'] })
    expect(mended.characters.some((character) => character.id === luis)).toBe(false)
  })

  it('notes anew how the words it changed are said, and measures the script anew', () => {
    const text = `Swimmin' to Íñigo, ${'one stroke and then another, '.repeat(30)}that I shall.`
    const mended = repair([{ kind: 'changeText', lineId: third.id, text }])
    expect(lines(mended)[2]?.languageNotes).toBe('elision, other_language_name:Íñigo')
    expect(mended.practiceMetadata.longestSpeech).toBeGreaterThan(100)
    const again = repair([
      { kind: 'changeText', lineId: third.id, text },
      { kind: 'changeText', lineId: third.id, text: 'We swim.' },
    ])
    expect(lines(again)[2]).not.toHaveProperty('languageNotes')
  })

  it('lets a scene begin at another line', () => {
    const [one, two] = reading.scenes
    const mended = repair([{ kind: 'moveSceneStart', sceneId: two?.id, elementId: third.id }])
    expect(mended.scenes.map((scene) => scene.dialogue.length)).toEqual([2, 3])
    expect(mended.scenes[1]?.startLine).toBe(3)
    expect(mended.scenes[0]?.id).toBe(one?.id)
  })

  it('says that its words were changed meanwhile, and changes nothing', () => {
    const [operation] = operations([{ kind: 'changeText', lineId: first.id, text: 'Where are the boats?' }])
    if (!operation) throw new Error('there is one')
    const { reading: same, outcomes } = repairReading(reading, [{ operation, about: 'Where is the ferry?' }])
    expect(outcomes).toEqual([{ about: 'Where is the ferry?', miss: 'text_changed' }])
    expect(same).toEqual(reading)
  })

  it('leaves the reading whole, whatever is repaired in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyRepair(), { maxLength: 12 }), (wanted) => {
        expectWhole(repair(wanted))
      }),
      { numRuns: 300 },
    )
  })

  it('changes nothing besides what it is about', () => {
    const mended = repair([{ kind: 'confirmLine', lineId: fourth.id }])
    expect(mended).toEqual({ ...reading, scenes: mended.scenes })
    expect(mended.scenes[0]).toEqual(reading.scenes[0])
  })
})

function read(text: string): Reading {
  const pages: Page[] = [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
  const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('not read as a script')
  return result.reading
}

function lines({ scenes }: Reading) {
  return scenes.flatMap((scene) => scene.dialogue)
}

function operations(wanted: readonly object[]): RepairOperation[] {
  return wanted.map((one, at) =>
    RepairOperation.parse({ ...one, id: RepairId.parse(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`) }),
  )
}

function repair(wanted: readonly object[]): Reading {
  return repairReading(
    reading,
    operations(wanted).map((operation) => ({ operation, about: null })),
  ).reading
}

/** Every kind of repair, about things that are there as the play was read. */
function anyRepair(): fc.Arbitrary<object> {
  const line = fc.constantFrom(...lines(reading).map(({ id }) => id))
  const direction = fc.constantFrom(...reading.scenes.flatMap((scene) => scene.stageDirections.map(({ id }) => id)))
  const element = fc.oneof(line, direction)
  const scene = fc.constantFrom(...reading.scenes.map(({ id }) => id))
  const character = fc.constantFrom(...reading.characters.map(({ id }) => id))
  const speakers = fc.array(character, { minLength: 1, maxLength: 3 })
  const text = fc.constantFrom('Row.', 'Row faster, both of you!', 'No.')
  const at = fc.integer({ min: 1, max: 30 })
  const kind = <K extends string>(name: K) => fc.constant(name)
  return fc.oneof(
    fc.record({ kind: kind('changeText'), lineId: line, text }),
    fc.record({ kind: kind('changeSpeaker'), lineId: line, speakers }),
    fc.record({ kind: kind('splitLine'), lineId: line, at, speakers }),
    fc.record({ kind: kind('joinLines'), lineId: line }),
    fc.record({ kind: kind('addLine'), sceneId: scene, after: fc.option(element), speakers, text }),
    fc.record({ kind: kind('markDirection'), lineId: line }),
    fc.record({ kind: kind('markDirection'), lineId: line, from: fc.integer({ min: 0, max: 10 }), to: at }),
    fc.record({ kind: kind('markSpoken'), directionId: direction, speakers }),
    fc.record({ kind: kind('changeDirection'), directionId: direction, text }),
    fc.record({ kind: kind('markHeading'), elementId: element }),
    fc.record({ kind: kind('leaveOut'), elementId: element }),
    fc.record({ kind: kind('moveSceneStart'), sceneId: scene, elementId: element }),
    fc.record({ kind: kind('splitScene'), elementId: element, title: text }),
    fc.record({ kind: kind('joinScenes'), sceneId: scene }),
    fc.record({ kind: kind('renameScene'), sceneId: scene, title: text }),
    fc.record({ kind: kind('addCharacter'), name: text }),
    fc.record({ kind: kind('renameCharacter'), characterId: character, name: text }),
    fc.record({ kind: kind('mergeCharacters'), characterId: character, into: character }),
  )
}

/** What every reading keeps to, repaired or not. */
function expectWhole(whole: Reading): void {
  const all = lines(whole)
  expect(all.length).toBeGreaterThan(0)
  expect(all.map((line) => line.lineNumber)).toEqual(all.map((_, at) => at + 1))
  const ids = whole.scenes.flatMap((scene) => scene.elements.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  const told = whole.scenes.flatMap((scene) => [...scene.dialogue, ...scene.stageDirections].map(({ id }) => id))
  expect([...told].sort()).toEqual([...ids].sort())
  const cast = new Set(whole.characters.map(({ id }) => id))
  expect(all.flatMap((line) => line.speakers).filter((id) => !cast.has(id))).toEqual([])
  for (const character of whole.characters) {
    expect(character.lines).toBe(all.filter((line) => line.speakers.includes(character.id)).length)
  }
  const lineIds = new Set(all.map(({ id }) => id))
  expect(whole.emotionalContext.filter(({ lineId }) => lineId && !lineIds.has(lineId))).toEqual([])
  for (const { from, to } of whole.relationships) expect(cast.has(from) && cast.has(to) && from !== to).toBe(true)
}
