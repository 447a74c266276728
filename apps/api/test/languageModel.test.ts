import type { RepairOperation, Script } from '@scripteam/contract/model'
import { startStub } from '@scripteam/providers/languageModel/stubs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, startApp, type TestApp } from './harness.ts'
import { characterCalled, newRepair, PLAY, recordedPlay, untilStatus } from './rehearsable.ts'

describe.each(DATABASES)('a script that a language model was asked about, on %s', (database) => {
  let app: TestApp
  let actor: Actor
  let stub: Awaited<ReturnType<typeof startStub>>
  beforeAll(async () => {
    stub = await startStub([{ kind: 'content', content: JSON.stringify({ answer: SAID }) }])
    app = await startApp(database, { hasWorker: true, environment: { GPT_OSS_URL: stub.url } })
    actor = await app.newcomer()
  })
  afterAll(async () => {
    await app.stop()
    await stub.stop()
  })

  it('says of each claim that it is the model’s, and which line it quotes', async () => {
    const script = await recordedPlay(actor, DOUBTFUL)
    const anna = characterCalled('ANNA', script)
    expect(anna.aiProfile.personality).toContainEqual(claimed(script, 'keeps an eye on things', 3))
    expect(script.processedContent?.emotionalContext).toContainEqual(
      expect.objectContaining({ lineId: lineAt(script, 3).id, emotion: 'worried', source: 'model' }),
    )
    expect(characterCalled('CLARA', script).relationships).toContainEqual(
      expect.objectContaining({ to: characterCalled('BRUNO', script).id, kind: 'neighbour', source: 'model' }),
    )
  })

  it('has lost what was made up, or not quoted', async () => {
    const script = await recordedPlay(actor, DOUBTFUL)
    expect(JSON.stringify(script.characters)).not.toMatch(/steals silver|never sleeps/)
    expect(lineAt(script, 1).doubts).toBeUndefined()
  })

  it('suggests who may speak a doubtful line, and leaves the line to its speaker until a person takes the suggestion', async () => {
    const script = await recordedPlay(actor, DOUBTFUL)
    const doubtful = lineAt(script, 6)
    const bruno = characterCalled('BRUNO', script).id
    expect(doubtful.character).toBe('VOICE')
    expect(doubtful.doubts?.[0]).toMatchObject({ reason: 'speaker_suggested', suggested: bruno })
    await mend(script, { kind: 'changeSpeaker', id: newRepair(), lineId: doubtful.id, speakers: [bruno] })
    const settled = lineAt(await untilStatus(actor, script.id, 'complete'), 6)
    expect([settled.speakers, settled.doubts]).toEqual([[bruno], undefined])
  })

  it('shows what was said of the other scenes at once after a repair, and asks only about the one that was repaired', async () => {
    const script = await recordedPlay(actor, DOUBTFUL)
    const [asked, last] = [stub.asked.length, lineAt(script, 11)]
    const text = 'Where was it, then?'
    const mended = await mend(script, { kind: 'changeText', id: newRepair(), lineId: last.id, text })
    expect(characterCalled('ANNA', mended).aiProfile.personality).toContainEqual(
      claimed(script, 'keeps an eye on things', 3),
    )
    await untilStatus(actor, script.id, 'complete')
    expect(stub.asked).toHaveLength(asked + 1)
  })

  function mend({ id }: Script, operation: RepairOperation) {
    return actor.ask('repairReading', { params: { id }, body: { operations: [operation] } })
  }
})

const DOUBTFUL = PLAY.replace('SCENE TWO', 'VOICE. Somebody is on the stairs.\n\nSCENE TWO')

/** The same answer to every question: of the second scene only nonsense. */
const SAID = {
  emotions: [{ line: 3, quote: 'The drawer is empty', emotion: 'worried', intensity: 0.7 }],
  personality: [
    { line: 3, quote: 'The drawer is empty, Bruno.', character: 'Anna', text: 'keeps an eye on things' },
    { line: 3, quote: 'The drawer is full, Bruno.', character: 'Anna', text: 'never sleeps' },
    { line: 99, quote: 'I stole it all', character: 'Clara', text: 'steals silver' },
  ],
  motivations: [],
  speakingStyle: [],
  relationships: [{ line: 5, quote: 'the matter with the door?', from: 'CLARA', to: 'BRUNO', kind: 'neighbour' }],
  attributions: [
    { line: 6, quote: 'Somebody is on the stairs.', character: 'Bruno' },
    { line: 1, quote: 'Where did you put the key', character: 'Bruno' },
  ],
}

function lineAt(script: Script, number: number) {
  const lines = script.processedContent?.scenes.flatMap((scene) => scene.dialogue) ?? []
  const line = lines.find(({ lineNumber }) => lineNumber === number)
  if (!line) throw new Error(`there is no line ${number}`)
  return line
}

function claimed(script: Script, value: string, number: number) {
  return { value, source: 'model', evidence: [lineAt(script, number).id] }
}
