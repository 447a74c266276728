import { showTexts, tinyPdf } from '@scripteam/pipeline/conformance'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, answerOf, problemOf, startApp, type TestApp } from './harness.ts'
import { PLAY, untilStatus, uploading } from './rehearsable.ts'

/** The play on two pages, a row every 16 points. */
function printedPlay(): Uint8Array {
  const rows = PLAY.split('\n').filter(Boolean).map(withoutAccents)
  const page = (texts: string[]) => showTexts(texts.map((text, at) => ({ x: 60, y: 720 - 16 * at, text })))
  return tinyPdf([page(rows.slice(0, 10)), page(rows.slice(10))])
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

describe('a page beside what was read from it', () => {
  let app: TestApp
  let actor: Actor
  beforeAll(async () => {
    app = await startApp('pglite', { hasWorker: true, environment: { ENCRYPTION_KEY: 'sixteen letters at least' } })
    actor = await app.newcomer()
  })
  afterAll(() => app.stop())

  async function readScript(bytes: Uint8Array | string, name: string) {
    const { id } = answerOf(await uploading(actor, bytes, name))
    return untilStatus(actor, id, 'awaiting_language')
  }

  it('of a PDF is an image with the place of every line on it', async () => {
    const script = await readScript(printedPlay(), 'the_key.pdf')
    const lines = script.processedContent?.scenes.flatMap(({ dialogue }) => dialogue) ?? []
    expect(lines).toHaveLength(10)
    for (const { text, source } of lines) {
      const page = await actor.ask('getScriptPage', { params: { id: script.id, number: source?.page ?? 0 } })
      const row = page.rows[source?.firstRow ?? -1]
      expect(row?.text).toContain(text.slice(0, 20))
      expect(row?.rowBox?.bottom).toBeGreaterThan(row?.rowBox?.top ?? 1)
      expect(page).toMatchObject({ pages: 2, size: { width: 612, height: 792 } })
    }
  })

  it('is drawn for whoever has its address, and for nobody who made one up', async () => {
    const { id } = await readScript(printedPlay(), 'the_key.pdf')
    const page = await actor.ask('getScriptPage', { params: { id, number: 2 } })
    const drawn = await fetch(app.baseUrl + page.image)
    expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(drawn.headers.get('cache-control')).toContain('private')
    expect((await drawn.arrayBuffer()).byteLength).toBeGreaterThan(5_000)
    const other = await fetch(app.baseUrl + page.image?.replace('/pages/2/', '/pages/1/'))
    expect([other.status, (await other.json()).code]).toEqual([403, 'SIGNATURE_INVALID'])
  })

  it('of a plain text has rows and no image', async () => {
    const { id } = await readScript(PLAY, 'the_key.txt')
    const page = await actor.ask('getScriptPage', { params: { id, number: 1 } })
    expect(page).toMatchObject({ number: 1, pages: 1, image: null, size: null })
    expect(page.rows[0]).toEqual({ text: 'THE KEY', indent: 0 })
  })

  it("that is not there, or somebody else's, is not found", async () => {
    const { id } = await readScript(PLAY, 'the_key.txt')
    const beyond = await actor.client.call('getScriptPage', { params: { id, number: 2 } })
    const another = await app.newcomer()
    const foreign = await another.client.call('getScriptPage', { params: { id, number: 1 } })
    expect([problemOf(beyond).code, problemOf(foreign).code]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  })
})
