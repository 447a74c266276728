import { BlobId, type PackEnvelope } from '@scripteam/contract/model'
import { startBuckets } from '@scripteam/providers/s3Blobs/stubs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from './harness.ts'
import { linesIn, packOf, recordedPlay } from './rehearsable.ts'

describe('a recording', () => {
  let app: TestApp
  let address: string
  let envelope: PackEnvelope
  beforeAll(async () => {
    app = await startApp('pglite', { hasWorker: true })
    const actor = await app.newcomer()
    const script = await recordedPlay(actor)
    envelope = await packOf(actor, script.id)
    address = app.baseUrl + Object.values(envelope.urls)[0]
  })
  afterAll(() => app.stop())

  const get = (url: string, range?: string) => fetch(url, range ? { headers: { range } } : {})
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

  it('is heard from its signed address, and kept by the browser', async () => {
    const response = await get(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    const tag = response.headers.get('etag') ?? ''
    expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it('is as large as the pack says, and so is a scene', async () => {
    const sizes = new Map(linesIn(envelope).flatMap(({ audio }) => (audio ? [[audio.blob, audio.bytes]] : [])))
    for (const [blob, size] of sizes)
      expect((await bytesOf(await get(app.baseUrl + envelope.urls[blob]))).length).toBe(size)
    expect(envelope.pack.scenes.every(({ bytes = 0 }) => bytes > 0)).toBe(true)
  })

  it('is heard from the middle', async () => {
    const whole = await bytesOf(await get(address))
    const part = await get(address, 'bytes=10-19')
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${whole.length}`])
    expect(await bytesOf(part)).toEqual(whole.subarray(10, 20))
    const end = await get(address, 'bytes=-5')
    expect(await bytesOf(end)).toEqual(whole.subarray(-5))
    expect((await get(address, `bytes=${whole.length}-`)).status).toBe(416)
  })

  it('is not heard from an address that was changed, guessed or has run out', async () => {
    const changed = new URL(address)
    changed.searchParams.set('expires', String(Number(changed.searchParams.get('expires')) + 60))
    const guessed = new URL(address)
    guessed.searchParams.set('signature', 'AAAA')
    for (const url of [changed, guessed]) {
      const response = await get(url.href)
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ code: 'SIGNATURE_INVALID' })
    }
  })
})

describe('a recording on a CDN', () => {
  const CDN = 'https://cdn.example'
  let app: TestApp
  beforeAll(async () => {
    app = await startApp('pglite', { hasWorker: true, environment: { CDN_URL: `${CDN}/` } })
  })
  afterAll(() => app.stop())

  it('has an address that lasts, and anybody may keep it; portraits and scripts stay private', async () => {
    const actor = await app.newcomer()
    const script = await recordedPlay(actor)
    const envelope = await packOf(actor, script.id)
    const clip = linesIn(envelope)[0]?.audio?.blob ?? ''
    expect(envelope.urls[clip]).toBe(`${CDN}/api/audio/${clip}`)
    const fetched = await fetch(`${app.baseUrl}/api/audio/${clip}`)
    expect(fetched.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(fetched.headers.get('access-control-allow-origin')).toBe('*')
    const face = envelope.pack.characters[0]?.avatar?.blob ?? ''
    expect(envelope.urls[face]).toContain('signature=')
    const source = await app.instance.parts.tools.blobs.put(Buffer.from('a source'), 'text/plain')
    for (const id of [face, source]) expect((await fetch(`${app.baseUrl}/api/audio/${id}`)).status).toBe(403)
  })

  it('may be played by the web app', async () => {
    const page = await fetch(`${app.baseUrl}/api/docs`)
    expect(page.headers.get('content-security-policy')).toContain(`media-src 'self' data: blob: ${CDN}`)
  })

  it('is not handed out without a signature where there is no CDN', async () => {
    const plain = await startApp('pglite')
    const id = BlobId.parse('a'.repeat(64))
    expect((await fetch(`${plain.baseUrl}/api/audio/${id}`)).status).toBe(403)
    await plain.stop()
  })
})

describe('with a bucket in the place of the disk', () => {
  let buckets: Awaited<ReturnType<typeof startBuckets>>
  beforeAll(async () => {
    buckets = await startBuckets(['voices'])
  })
  afterAll(() => buckets.stop())

  const startOnBucket = (others: Record<string, string> = {}) =>
    startApp('pglite', {
      hasWorker: true,
      environment: {
        BLOB_STORE: 's3',
        S3_ENDPOINT: buckets.endpoint,
        S3_BUCKET: 'voices',
        S3_ACCESS_KEY_ID: buckets.accessKeyId,
        S3_SECRET_ACCESS_KEY: buckets.secretAccessKey,
        ...others,
      },
    })

  it('a play is read, recorded and heard, whole and from the middle', async () => {
    const app = await startOnBucket({ ENCRYPTION_KEY: 'sixteen letters at least' })
    const actor = await app.newcomer()
    const { urls } = await packOf(actor, (await recordedPlay(actor)).id)
    const address = app.baseUrl + Object.values(urls)[0]
    const whole = Buffer.from(await (await fetch(address)).arrayBuffer())
    const part = await fetch(address, { headers: { range: 'bytes=10-19' } })
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(10, 20))
    expect((await fetch(`${app.baseUrl}/api/ready`)).status).toBe(200)
    await app.stop()
  })

  it('devices fetch from the bucket itself when they are to', async () => {
    const app = await startOnBucket({ S3_ADDRESSES: 'true' })
    const actor = await app.newcomer()
    const { urls } = await packOf(actor, (await recordedPlay(actor)).id)
    const address = Object.values(urls)[0] ?? ''
    expect(address.startsWith(buckets.endpoint)).toBe(true)
    expect((await fetch(address)).headers.get('content-type')).toMatch(/audio|image/)
    await app.stop()
  })

  it('an instance whose key is refused says that it is not ready', async () => {
    const app = await startOnBucket({ S3_SECRET_ACCESS_KEY: 'wrong' })
    const ready = await fetch(`${app.baseUrl}/api/ready`)
    expect([ready.status, await ready.json()]).toMatchObject([503, { details: { failing: ['files'] } }])
    await app.stop()
  })
})
