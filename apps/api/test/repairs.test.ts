import type { RepairOperation, Script } from '@scripteam/contract/model'
import type { SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { createToneVoices } from '@scripteam/providers/speech'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, answerOf, problemOf, startApp, type TestApp } from './harness.ts'
import { linesIn, newRepair, PLAY, packOf, readPlay, recordedPlay, untilStatus } from './rehearsable.ts'

describe.each(DATABASES)('a reading repaired on %s', (database) => {
  let app: TestApp
  let actor: Actor
  /** The texts that were asked for, of all scripts. */
  let asked: string[]
  beforeAll(async () => {
    asked = []
    app = await startApp(database, { hasWorker: true, tools: { speech: listening(asked) } })
    actor = await app.newcomer()
  })
  afterAll(() => app.stop())

  it('is as it was once the repair is taken back, and sent twice it is repaired once', async () => {
    const script = await readPlay(actor)
    const [line] = lines(script)
    const repair = { kind: 'splitLine', id: newRepair(), lineId: id(line), at: 20 } as const
    await mend(script, [repair])
    expect(lines(await mend(script, [repair]))).toHaveLength(11)
    expect((await kept(script)).repairs).toEqual([{ operation: repair, about: line?.text, miss: null }])
    const back = await actor.ask('repairReading', { params: { id: script.id }, body: { undo: [repair.id] } })
    expect(back.processedContent?.scenes).toEqual(script.processedContent?.scenes)
    expect((await kept(script)).repairs).toEqual([])
  })

  it('keeps all or none of a list', async () => {
    const script = await readPlay(actor)
    const [line] = lines(script)
    const operations = [
      { kind: 'changeText', id: newRepair(), lineId: id(line), text: 'Hm.' } as const,
      { kind: 'splitLine', id: newRepair(), lineId: id(line), at: 500 } as const,
    ]
    const called = await actor.client.call('repairReading', { params: { id: script.id }, body: { operations } })
    expect(problemOf(called).code).toBe('REPAIR_HAS_NO_PLACE')
    expect((await kept(script)).repairs).toEqual([])
  })

  it('keeps what two devices repair at once', async () => {
    const script = await readPlay(actor)
    const changes = lines(script).map(({ id: lineId }, at) =>
      mend(script, [{ kind: 'changeText', id: newRepair(), lineId, text: `Line number ${at}.` }]),
    )
    await Promise.all(changes)
    expect((await kept(script)).repairs).toHaveLength(10)
    const now = await actor.ask('getScript', { params: { id: script.id } })
    expect(lines(now).map((line) => line.text)).toEqual(lines(script).map((_, at) => `Line number ${at}.`))
  })

  it('has one line recorded when one line is repaired', async () => {
    const script = await recordedPlay(actor)
    asked.length = 0
    await mend(script, [
      { kind: 'changeText', id: newRepair(), lineId: id(lines(script)[2]), text: 'It is full of nails.' },
    ])
    expect(recordedOf(await untilStatus(actor, script.id, 'complete'))).toEqual(['It is full of nails.'])
  })

  it('carries everything over to a revised draft, and has only its new words recorded', async () => {
    const script = await recordedPlay(actor)
    const [first, , third] = lines(script)
    await mend(script, [{ kind: 'changeText', id: newRepair(), lineId: id(first), text: 'Where is the key of ours?' }])
    await mend(script, [{ kind: 'changeText', id: newRepair(), lineId: id(third), text: 'Not here.' }])
    const before = await untilStatus(actor, script.id, 'complete')
    asked.length = 0
    const draft = PLAY.replace('The drawer is empty, Bruno.', 'The drawer is quite empty, Bruno.').replace(
      'SCENE TWO',
      'BRUNO. Come in, whoever you happen to be.\n\nSCENE TWO',
    )
    answerOf(await sendDraft(script, draft))
    const after = await untilStatus(actor, script.id, 'complete')
    expect(lines(after).filter((line) => !lines(before).some((known) => known.id === line.id))).toHaveLength(1)
    expect(lines(after)[0]?.text).toBe('Where is the key of ours?')
    const { repairs, draft: change } = await kept(script)
    expect(repairs.map(({ miss }) => miss)).toEqual([null, 'text_changed'])
    expect(change).toMatchObject({ sameLines: 9, changedLines: 1, newLines: 1, goneLines: 0 })
    expect(recordedOf(after).toSorted()).toEqual([
      'Come in, whoever you happen to be.',
      'The drawer is quite empty, Bruno.',
    ])
    expect(linesIn(await packOf(actor, script.id))).toHaveLength(11)
  })

  it('goes back to the draft before the last one with nothing recorded again, and no further than that', async () => {
    const script = await recordedPlay(actor)
    const before = await packOf(actor, script.id)
    const draft = PLAY.replace('SCENE TWO', 'BRUNO. Come in, whoever you happen to be.\n\nSCENE TWO')
    answerOf(await sendDraft(script, draft))
    const revised = await untilStatus(actor, script.id, 'complete')
    const added = lines(revised).find((line) => line.text.startsWith('Come in'))
    await mend(script, [{ kind: 'changeText', id: newRepair(), lineId: id(added), text: 'Do come in.' }])
    await untilStatus(actor, script.id, 'complete')
    expect((await kept(script)).formerDraft).toBe('the_key.txt')
    asked.length = 0
    await actor.ask('undoDraft', { params: { id: script.id } })
    const back = await untilStatus(actor, script.id, 'complete')
    expect(lines(back)).toEqual(lines(script))
    expect([back.fileMetadata, back.originalText]).toEqual([script.fileMetadata, script.originalText])
    expect((await packOf(actor, script.id)).pack.hash).toBe(before.pack.hash)
    expect(recordedOf(back)).toEqual([])
    const { repairs, draft: change, formerDraft } = await kept(script)
    expect([repairs.map(({ miss }) => miss), change, formerDraft]).toEqual([['element_gone'], null, null])
    const again = await actor.client.call('undoDraft', { params: { id: script.id } })
    expect(problemOf(again).code).toBe('NO_FORMER_DRAFT')
  })

  it('loses nothing to a draft in which nobody speaks', async () => {
    const script = await recordedPlay(actor)
    const called = await sendDraft(script, 'Two pounds of flour and a little salt. Stir well, and wait an hour.')
    expect(problemOf(called).code).toBe('NO_DIALOGUE_FOUND')
    const after = await actor.ask('getScript', { params: { id: script.id } })
    expect(after.processingStatus).toBe('complete')
    expect(lines(after)).toEqual(lines(await untilStatus(actor, script.id, 'complete')))
    expect(after.fileMetadata).toEqual(script.fileMetadata)
  })

  /** The texts of a script that were recorded since `asked` was emptied; the samples are recorded beside it. */
  function recordedOf(script: Script): string[] {
    const own = new Set(lines(script).map((line) => line.text))
    return asked.filter((text) => own.has(text))
  }

  function mend(script: Script, operations: RepairOperation[]): Promise<Script> {
    return actor.ask('repairReading', { params: { id: script.id }, body: { operations } })
  }

  function kept(script: Script) {
    return actor.ask('getRepairs', { params: { id: script.id } })
  }

  function sendDraft(script: Script, text: string) {
    const file = new Blob([text])
    return actor.client.call('uploadDraft', { params: { id: script.id }, fields: {}, file, fileName: 'draft.txt' })
  }
})

/** Voices that remember what they were asked to say. */
function listening(asked: string[]): SpeechSynthesiser {
  const voices = createToneVoices()
  return {
    name: voices.name,
    voices: (language) => voices.voices(language),
    speak(line, signal) {
      asked.push(line.text)
      return voices.speak(line, signal)
    },
  }
}

function lines(script: Script) {
  return script.processedContent?.scenes.flatMap((scene) => scene.dialogue) ?? []
}

function id(line: ReturnType<typeof lines>[number] | undefined) {
  if (!line) throw new Error('the play has ten lines')
  return line.id
}
