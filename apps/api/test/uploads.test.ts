import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, problemOf, startApp, type TestApp } from './harness.ts'
import { PLAY, uploading } from './rehearsable.ts'

const PDF_HEAD = '%PDF-1.7\n%âãÏÓ\n'
const ENCRYPTED_PDF = `${PDF_HEAD}1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})/P -44>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[(aaaaaaaaaaaaaaaa)(aaaaaaaaaaaaaaaa)]>>
%%EOF
`
const BLANK_PDF = `${PDF_HEAD}1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

/** Files that cannot be rehearsed, and what is said of each. */
const BAD_FILES: readonly [what: string, name: string, bytes: Uint8Array, code: string, status: number][] = [
  ['an empty file', 'empty.txt', new Uint8Array(), 'FILE_EMPTY', 400],
  [
    'a picture',
    'play.txt',
    bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0'),
    'FILE_UNSUPPORTED',
    415,
  ],
  ['a program', 'play.exe', bytesOf('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'), 'FILE_UNSUPPORTED', 415],
  ['half a PDF', 'play.pdf', bytesOf(`${PDF_HEAD}1 0 obj<</Type/Cat`), 'FILE_CORRUPT', 422],
  ['a PDF with a password', 'play.pdf', bytesOf(ENCRYPTED_PDF), 'FILE_ENCRYPTED', 422],
  ['a PDF of pictures', 'play.pdf', bytesOf(BLANK_PDF), 'FILE_NO_TEXT', 422],
  ['a file above the limit', 'play.txt', new Uint8Array(25 * 1024 * 1024 + 1).fill(65), 'FILE_TOO_LARGE', 413],
]

describe.each(DATABASES)('an upload that cannot be read, on %s', (database) => {
  let app: TestApp
  let actor: Actor
  beforeAll(async () => {
    app = await startApp(database)
    actor = await app.newcomer()
  })
  afterAll(() => app.stop())

  const stored = async () => {
    const { scripts } = await actor.ask('listScripts', { query: {} })
    const files = await readdir(join(app.folder, 'blobs'), { recursive: true }).catch(() => [])
    return { scripts: scripts.length, files: files.length }
  }

  it.each(BAD_FILES)('says of %s what it is, and stores nothing', async (_what, name, bytes, code, status) => {
    const before = await stored()
    const problem = problemOf(await uploading(actor, bytes, name))
    expect(problem).toMatchObject({ code, status })
    expect(problem.message.length).toBeGreaterThan(20)
    expect(await stored()).toEqual(before)
  })

  it('reads a file that names characters which no database keeps', async () => {
    const rich = '{\\rtf1\\ansi ANNA. Hello\\u0? there.\\par\\par BRUNO. Half \\u-10240? of it.\\par}'
    const uploaded = await uploading(actor, bytesOf(rich), 'play.rtf')
    expect(uploaded).toMatchObject({ kind: 'ok', value: { title: 'play' } })
  })

  it('asks for the file when the form has none', async () => {
    const form = new FormData()
    form.append('title', 'No file')
    const response = await post(form)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'FILE_MISSING' })
  })

  it('says the same of what is no form at all', async () => {
    const response = await post('{"file":"play"}', { 'content-type': 'application/json' })
    expect(await response.json()).toMatchObject({ code: 'FILE_MISSING' })
  })

  it('knows a language it does not speak from one it does', async () => {
    const form = new FormData()
    form.append('expectedLanguage', 'klingon')
    form.append('file', new Blob([PLAY]), 'play.txt')
    const response = await post(form)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('survives a sender who hangs up in the middle, and stores nothing of it', async () => {
    const before = await stored()
    await hangUpHalfway()
    expect(await stored()).toEqual(before)
    expect((await fetch(`${app.baseUrl}/api/health`)).status).toBe(200)
  })

  function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    const authorization = `Bearer ${actor.credentials.token}`
    return fetch(`${app.baseUrl}/api/scripts`, { method: 'POST', headers: { authorization, ...headers }, body })
  }

  function hangUpHalfway(): Promise<void> {
    const headers = {
      authorization: `Bearer ${actor.credentials.token}`,
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': '100000',
    }
    return new Promise((resolve) => {
      const sending = request(`${app.baseUrl}/api/scripts`, { method: 'POST', headers })
      // Hanging up is what this is about: the error it gives on our side says nothing new.
      sending.on('error', () => undefined)
      sending.on('close', () => setTimeout(resolve, 200))
      sending.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nANNA. I was about to')
      setTimeout(() => sending.destroy(), 100)
    })
  }
})

describe('a file with text in which nobody speaks', () => {
  it('is kept and says why it cannot be rehearsed', async () => {
    const app = await startApp('pglite', { hasWorker: true })
    try {
      const actor = await app.newcomer()
      const uploaded = await uploading(actor, 'Dear sirs,\n\nthank you for your letter. It rains here.\n', 'letter.txt')
      if (uploaded.kind !== 'ok') throw new Error(JSON.stringify(uploaded))
      const params = { id: uploaded.value.id }
      await expect.poll(async () => (await actor.ask('getScript', { params })).processingStatus).toBe('error')
      expect((await actor.ask('getScript', { params })).problem).toBe('NO_DIALOGUE_FOUND')
      const body = { confirmLanguage: 'en', voicePreferences: { region: 'uk' } } as const
      expect(problemOf(await actor.client.call('processScript', { params, body })).code).toBe('NO_DIALOGUE_FOUND')
    } finally {
      await app.stop()
    }
  })
})

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
