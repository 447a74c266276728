import type { Transcriber, Transcription } from '@scripteam/pipeline/ports'
import { afterEach, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { problemOf, startApp, type TestApp } from './harness.ts'

/** A transcriber in memory that answers as it is told. */
function memoryTranscriber(answer: Transcription) {
  const heard: [number, string][] = []
  const transcriber: Transcriber = {
    isReady: true,
    async transcribe(sound, language) {
      heard.push([sound.length, language])
      return answer
    },
  }
  return { transcriber, heard }
}

describe.each(DATABASES)('what I say, on %s', (database) => {
  let app: TestApp | undefined
  afterEach(() => app?.stop())

  async function enter(transcriber?: Transcriber) {
    app = await startApp(database, transcriber ? { tools: { transcriber } } : {})
    return app
  }
  const sound = (bytes: number) => ({
    fields: { language: 'en' as const },
    file: new Blob([new Uint8Array(bytes)]),
    fileName: 'line.wav',
  })

  it('cannot be sent to a server that has nobody to write it down, and the app is told beforehand', async () => {
    const actor = await (await enter()).newcomer()
    expect(await actor.ask('getHearing', {})).toEqual({ transcribes: false })
    expect(problemOf(await actor.client.call('transcribe', sound(44))).status).toBe(501)
  })

  it('is written down for those who have an account, in the language they say it in', async () => {
    const { transcriber, heard } = memoryTranscriber({ kind: 'text', text: 'it is singing' })
    const actor = await (await enter(transcriber)).newcomer()
    expect(await actor.ask('getHearing', {})).toEqual({ transcribes: true })
    expect(await actor.ask('transcribe', sound(1000))).toEqual({ text: 'it is singing' })
    expect(problemOf(await (app as TestApp).stranger().call('transcribe', sound(44))).status).toBe(401)
    expect(heard).toEqual([[1000, 'en']])
  })

  it('is refused when it is longer than a line, and when the transcription server fails', async () => {
    const { transcriber } = memoryTranscriber({ kind: 'problem', detail: 'down' })
    const actor = await (await enter(transcriber)).newcomer()
    expect(problemOf(await actor.client.call('transcribe', sound(5_000_000))).code).toBe('FILE_TOO_LARGE')
    expect(problemOf(await actor.client.call('transcribe', sound(44))).code).toBe('NOT_READY')
  })
})
