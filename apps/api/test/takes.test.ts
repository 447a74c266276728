import type { LineId, PackEnvelope, PackLine, Script, Take, TakeId } from '@scripteam/contract/model'
import { toneWav } from '@scripteam/providers/recordings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, problemOf, startApp, type TestApp } from './harness.ts'
import { changedLines, linesIn, newRepair, packOf, recordedPlay, untilStatus } from './rehearsable.ts'

describe.each(DATABASES)('the takes of a line on %s', (database) => {
  let app: TestApp
  let actor: Actor
  let script: Script
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true })
    actor = await app.newcomer()
    script = await recordedPlay(actor)
  })
  afterAll(() => app.stop())

  it('begin with the reading of the cast voice alone', async () => {
    const [take, ...others] = await takesOf(await lineAt(0))
    expect(take).toMatchObject({ id: null, kind: 'cast', isChosen: true, fits: true })
    expect(take?.url).toContain('/api/audio/')
    expect(others).toEqual([])
  })

  it('get one more for each direction, told in words of either language, and the last is heard', async () => {
    const line = await lineAt(0)
    const before = await packOf(actor, script.id)
    const slower = await record(line, 'slower, bitter')
    const mas = await record(line, 'más despacio, amarga, como un faro')
    expect(slower.durationMs).toBeGreaterThan(line.audio?.durationMs ?? 0)
    expect([slower.unread, mas.unread]).toEqual([[], ['como un faro']])
    expect((await takesOf(line)).map(({ direction, isChosen }) => [direction, isChosen])).toEqual([
      [undefined, false],
      ['slower, bitter', false],
      ['más despacio, amarga, como un faro', true],
    ])
    await expect.poll(async () => (await lineAt(0)).audio?.blob).toBe(mas.blob)
    expect(changedLines(before, await packOf(actor, script.id))).toHaveLength(1)
  })

  it('all go with the pack, so that a rehearsal can choose among them', async () => {
    await expect.poll(async () => (await lineAt(0)).takes?.length).toBe(3)
    const { takes = [], audio } = await lineAt(0)
    expect(takes.map(({ blob }) => blob)).toContain(audio?.blob)
    const { urls } = await packOf(actor, script.id)
    for (const { blob } of takes) expect(urls[blob]).toBeDefined()
  })

  it('are chosen and removed by hand, down to the cast voice', async () => {
    const line = await lineAt(1)
    const { id, blob } = await record(line, 'much faster')
    await expect.poll(async () => (await lineAt(1)).audio?.blob).toBe(blob)
    await choose(line, null)
    await expect.poll(async () => (await lineAt(1)).audio?.blob).toBe(line.audio?.blob)
    await choose(line, id)
    await remove(line, id)
    await expect.poll(async () => (await lineAt(1)).audio?.blob).toBe(line.audio?.blob)
    expect(await takesOf(line)).toHaveLength(1)
  })

  it('hold a recording of my own, cut like the voices', async () => {
    const line = await lineAt(2)
    const { id, blob, leadMs } = await upload(line, toneWav({ seconds: 1.5, amplitude: 0.3, leadSeconds: 0.5 }), 'Ana')
    expect(leadMs).toBeLessThanOrEqual(20)
    await expect.poll(async () => (await lineAt(2)).audio?.blob).toBe(blob)
    expect((await takesOf(line)).at(-1)).toMatchObject({ id, kind: 'recorded', by: 'Ana', isChosen: true })
  })

  it('let a recording rest when the words of the line change, and hear it again when they are back', async () => {
    const line = await lineAt(2)
    const recorded = line.audio?.blob
    const change = { kind: 'changeText' as const, id: newRepair(), lineId: line.id, text: 'Other words altogether.' }
    await actor.ask('repairReading', { params: { id: script.id }, body: { operations: [change] } })
    await untilStatus(actor, script.id, 'complete')
    await expect.poll(async () => (await lineAt(2)).text).toBe('Other words altogether.')
    expect((await lineAt(2)).audio?.blob).not.toBe(recorded)
    expect((await takesOf(line)).at(-1)).toMatchObject({ kind: 'recorded', fits: false, isChosen: false })
    await actor.ask('repairReading', { params: { id: script.id }, body: { operations: [], undo: [change.id] } })
    await expect.poll(async () => (await lineAt(2)).audio?.blob).toBe(recorded)
  })

  it('refuse what is no recording, and say so', async () => {
    const line = await lineAt(3)
    const send = (bytes: Uint8Array) =>
      actor.client.call('uploadTake', {
        params: paramsOf(line),
        fields: {},
        file: new Blob([new Uint8Array(bytes)]),
        fileName: 'a.wav',
      })
    const codes = [new TextEncoder().encode('no sound'), toneWav({ seconds: 1, amplitude: 0 }), new Uint8Array(0)]
    const problems = await Promise.all(codes.map(async (bytes) => problemOf(await send(bytes)).code))
    expect(problems).toEqual(['RECORDING_UNREADABLE', 'RECORDING_SILENT', 'FILE_EMPTY'])
    expect(await takesOf(line)).toHaveLength(1)
  })

  it('are a dozen at most', async () => {
    const line = await lineAt(4)
    for (let take = 0; take < 12; take++) await record(line, 'slower')
    const called = await actor.client.call('recordTake', { params: paramsOf(line), body: { direction: 'slower' } })
    expect(problemOf(called).code).toBe('TOO_MANY_TAKES')
  })

  it('leave the stage directions unread until a narrator is asked for', async () => {
    const text =
      'SCENE ONE\n\n(A kitchen at night.)\n\nDORA. Is anybody there at this hour?\n\nEMIL. Only me and the kettle.\n\n(She puts out the lamp.)\n\nDORA. Then good night to the two of you.\n\nEMIL. Good night.\n'
    const { id } = await recordedPlay(actor, text)
    const read = async () => directionsIn(await packOf(actor, id)).map(({ audio }) => audio !== undefined)
    expect(await read()).toEqual([false, false])
    expect((await actor.ask('changeScript', { params: { id }, body: { hasNarrator: true } })).hasNarrator).toBe(true)
    await expect.poll(read).toEqual([true, true])
    const pack = await packOf(actor, id)
    for (const { audio } of directionsIn(pack)) expect(pack.urls[audio?.blob ?? '']).toBeDefined()
    await actor.ask('changeScript', { params: { id }, body: { hasNarrator: false } })
    await expect.poll(read).toEqual([false, false])
  })

  async function lineAt(place: number): Promise<PackLine> {
    const line = linesIn(await packOf(actor, script.id))[place]
    if (!line) throw new Error(`there is no line ${place}`)
    return line
  }

  function paramsOf({ id }: { id: LineId }) {
    return { id: script.id, lineId: id }
  }

  async function takesOf(line: { id: LineId }): Promise<Take[]> {
    return (await actor.ask('listTakes', { params: paramsOf(line) })).takes
  }

  function record(line: { id: LineId }, direction: string) {
    return actor.ask('recordTake', { params: paramsOf(line), body: { direction } })
  }

  function choose(line: { id: LineId }, chosen: TakeId | null) {
    return actor.ask('chooseTake', { params: paramsOf(line), body: { chosen } })
  }

  function remove(line: { id: LineId }, takeId: TakeId) {
    return actor.ask('removeTake', { params: { ...paramsOf(line), takeId } })
  }

  function upload(line: { id: LineId }, bytes: Uint8Array, by: string) {
    const file = new Blob([new Uint8Array(bytes)])
    return actor.ask('uploadTake', { params: paramsOf(line), fields: { by }, file, fileName: 'take.wav' })
  }
})

function directionsIn({ pack, scenes }: PackEnvelope) {
  const manifests = pack.scenes.flatMap((scene) => scenes[scene.manifest] ?? [])
  return manifests.flatMap((scene) => scene.elements.flatMap((e) => (e.kind === 'direction' ? [e] : [])))
}
