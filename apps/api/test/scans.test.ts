import type { ScriptEvent } from '@scripteam/contract/api'
import type { Script } from '@scripteam/contract/model'
import { tinyPdf } from '@scripteam/pipeline/conformance'
import { type Behaviour, fakeTesseract, tsvOf } from '@scripteam/providers/recognition/stubs'
import { afterEach, describe, expect, it } from 'vitest'
import { answerOf, problemOf, startApp, type TestApp } from './harness.ts'
import { PLAY, untilStatus, uploading } from './rehearsable.ts'

const SCAN = tinyPdf(['0.5 g 100 100 300 300 re f', '0.5 g 100 100 300 300 re f'])
const ROWS = PLAY.split('\n').filter(Boolean)

const apps: TestApp[] = []
afterEach(async () => {
  for (const app of apps.splice(0)) await app.stop()
})

async function withTesseract(behaviour: Behaviour, limit = '60', tsv = tsvOf(ROWS)) {
  const program = await fakeTesseract(behaviour, tsv)
  const app = await startApp('pglite', { hasWorker: true, environment: { OCR_PROGRAM: program, OCR_LIMIT: limit } })
  apps.push(app)
  return app.newcomer()
}

function speechesOf(script: Script) {
  return script.processedContent?.scenes.flatMap(({ dialogue }) => dialogue) ?? []
}

describe.skipIf(process.platform === 'win32')('a scanned play', () => {
  it('is read after its upload, page by page, and can be rehearsed', async () => {
    const actor = await withTesseract('reads')
    const { id, processingStatus, fileMetadata } = answerOf(await uploading(actor, SCAN, 'the_key.pdf'))
    expect([processingStatus, fileMetadata.pages]).toEqual(['analyzing', 2])
    const script = await untilStatus(actor, id, 'awaiting_language', 'error')
    expect(script.originalText).toContain('ANNA. Where did you put the key')
    expect(speechesOf(script)).toHaveLength(20)
    expect(speechesOf(script)[0]?.text).toBe('Where did you put the key that mother gave you?')
  })

  it('tells how far it is while its pages are read', async () => {
    const actor = await withTesseract('reads')
    const pages = Array.from({ length: 8 }, () => '0.5 g 100 100 300 300 re f')
    const { id } = answerOf(await uploading(actor, tinyPdf(pages), 'the_key.pdf'))
    const seen: ScriptEvent[] = []
    const enough = new AbortController()
    await actor.client.watch(
      'watchScript',
      { params: { id } },
      (event) => {
        seen.push(event)
        if (event.kind === 'status' && event.progress.step !== 'extractText') enough.abort()
      },
      enough.signal,
    )
    const percents = seen.flatMap((event) =>
      event.kind === 'status' && event.progress.step === 'extractText' ? [event.progress.percent] : [],
    )
    expect(new Set(percents).size).toBeGreaterThan(2)
  })

  it('has its doubtful places where letters were hard to make out', async () => {
    const actor = await withTesseract('reads', '60', tsvOf(ROWS, 41))
    const { id } = answerOf(await uploading(actor, SCAN, 'the_key.pdf'))
    const [first] = speechesOf(await untilStatus(actor, id, 'awaiting_language', 'error'))
    expect(first?.doubts).toContainEqual({ reason: 'ocr_uncertain', confidence: 0.41 })
  })

  it.each([
    ['hangs', '1', 'FILE_UNRECOGNISED'],
    ['fails', '60', 'FILE_UNRECOGNISED'],
    ['sees nothing', '60', 'FILE_NO_TEXT'],
  ] as const)('says so when the program that reads it %s', async (behaviour, limit, problem) => {
    const actor = await withTesseract(behaviour, limit)
    const { id } = answerOf(await uploading(actor, SCAN, 'the_key.pdf'))
    expect(await untilStatus(actor, id, 'awaiting_language', 'error')).toMatchObject({
      processingStatus: 'error',
      problem,
    })
  })

  it('can be deleted while it is read', async () => {
    const actor = await withTesseract('hangs')
    const { id } = answerOf(await uploading(actor, SCAN, 'the_key.pdf'))
    await actor.ask('deleteScript', { params: { id } })
    expect(problemOf(await actor.client.call('getScript', { params: { id } })).code).toBe('NOT_FOUND')
  })

  it('is refused as a picture of text where nothing reads pictures', async () => {
    const app = await startApp('pglite', { environment: { OCR_PROGRAM: '/no/such/tesseract', OCR_LIMIT: '60' } })
    apps.push(app)
    const refused = problemOf(await uploading(await app.newcomer({ preferredLanguage: 'en' }), SCAN, 'the_key.pdf'))
    expect(refused).toMatchObject({ code: 'FILE_NO_TEXT', status: 422 })
    expect(refused.message).toContain('its pages are pictures')
    expect(refused.message).toContain('tesseract-ocr')
  })
})
