import { BlobId } from '@scripteam/contract/model'
import { blobConformance } from '@scripteam/pipeline/conformance'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createS3Blobs, type S3BlobsOptions } from './index.ts'
import { type Fault, startBuckets, startFaultyBucket } from './stubs/index.ts'

const NAMES = Array.from({ length: 40 }, (_, number) => `bucket-${number}`)
const SOME = BlobId.parse('a'.repeat(64))
const VOICE = new TextEncoder().encode('voz')

let server: Awaited<ReturnType<typeof startBuckets>>
let opened = 0

beforeAll(async () => {
  server = await startBuckets(NAMES)
})
afterAll(async () => {
  for (const store of stores) store.close()
  await server.stop()
})

const stores: ReturnType<typeof createS3Blobs>[] = []

function open(change: Partial<S3BlobsOptions> = {}) {
  const store = createS3Blobs({
    endpoint: server.endpoint,
    region: 'us-east-1',
    bucket: `bucket-${opened++}`,
    accessKeyId: server.accessKeyId,
    secretAccessKey: server.secretAccessKey,
    signingKey: 'key',
    givesOwnAddresses: false,
    ...change,
  })
  stores.push(store)
  return store
}

blobConformance('S3 blobs', async () => open())

describe('S3 blobs', () => {
  it('lead to this server, unless they are to lead to the bucket', async () => {
    const store = open({ baseUrl: 'https://api.example' })
    expect(await store.url(await store.put(VOICE, 'audio/mpeg'), 60)).toMatch(/^https:\/\/api\.example\/api\/audio\//)
  })

  it('are had from an address of the bucket until it expires, with what lets them be kept', async () => {
    const store = open({ givesOwnAddresses: true })
    const address = await store.url(await store.put(VOICE, 'audio/mpeg'), 60)
    const response = await fetch(address)
    expect(await response.text()).toBe('voz')
    expect(response.headers.get('content-type')).toBe('audio/mpeg')
    expect((await fetch(address.replace(/Signature=\w{4}/, 'Signature=0000'))).status).toBe(403)
    expect(new URL(address).searchParams.get('X-Amz-Expires')).toMatch(/^\d+$/)
  })

  it('keep their address within an hour, so that a browser finds them again', async () => {
    let now = Date.parse('2026-11-25T10:20:00Z')
    const store = open({ givesOwnAddresses: true, now: () => now })
    const early = await store.url(SOME, 6_000)
    now += 600_000
    expect(await store.url(SOME, 5_400)).toBe(early)
    now += 3_600_000
    expect(await store.url(SOME, 5_400)).not.toBe(early)
  })

  it('are refused with wrong keys, and where there is no such bucket', async () => {
    const stranger = open({ accessKeyId: 'SOMEBODY' })
    await expect(stranger.put(VOICE, 'audio/mpeg')).rejects.toMatchObject({ problem: 'refused' })
    await expect(stranger.get(SOME)).rejects.toMatchObject({ problem: 'refused', status: 500 })
    await expect(open({ secretAccessKey: 'wrong' }).get(SOME)).rejects.toMatchObject({ problem: 'refused' })
    await expect(open({ bucket: 'nowhere' }).put(VOICE, 'audio/mpeg')).rejects.toMatchObject({ problem: 'refused' })
  })

  it('are not to be reached where nobody listens', async () => {
    const store = open({ endpoint: 'http://127.0.0.1:1', limits: { attempts: 1 } })
    await expect(store.put(VOICE, 'audio/mpeg')).rejects.toMatchObject({ problem: 'unreachable', status: 503 })
    await expect(store.delete(SOME)).rejects.toMatchObject({ problem: 'unreachable' })
  })
})

describe('a bucket that fails', () => {
  const buckets: { stop(): void }[] = []
  afterEach(() => {
    for (const bucket of buckets.splice(0)) bucket.stop()
  })

  async function failing(fault: Fault, attempts = 1, callMs = 300) {
    const bucket = await startFaultyBucket(fault)
    buckets.push(bucket)
    return { ...bucket, store: open({ endpoint: bucket.url, limits: { callMs, attempts } }) }
  }

  it.each([
    [507, 'XMinioStorageFull'],
    [403, 'QuotaExceeded'],
  ])('by %i %s has no room left', async (status, code) => {
    const { store } = await failing({ kind: 'answers', status, code })
    await expect(store.put(VOICE, 'audio/mpeg')).rejects.toMatchObject({ problem: 'full', status: 507 })
  })

  it('by trouble of its own is asked again, and then is not to be reached', async () => {
    const { store, asked } = await failing({ kind: 'answers', status: 500, code: 'InternalError' }, 2, 10_000)
    await expect(store.get(SOME)).rejects.toMatchObject({ problem: 'unreachable' })
    expect(asked()).toBe(2)
  })

  it('by silence is waited for no longer than allowed', async () => {
    const { store } = await failing({ kind: 'silent' })
    await expect(store.put(VOICE, 'audio/mpeg')).rejects.toMatchObject({ problem: 'unreachable' })
    await expect(store.open(SOME)).rejects.toMatchObject({ problem: 'unreachable' })
  })

  it('by silence is left at once by a caller who goes', async () => {
    const { store } = await failing({ kind: 'silent' })
    const leaving = new AbortController()
    const waiting = store.get(SOME, leaving.signal)
    leaving.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
  })

  it('by stopping in the middle of a blob is waited for no longer than allowed', async () => {
    const { store } = await failing({ kind: 'stalls', bytes: 50 })
    await expect(store.get(SOME)).rejects.toMatchObject({ problem: 'unreachable' })
    const blob = await store.open(SOME)
    const reading = async () => {
      for await (const chunk of blob?.read() ?? []) expect(chunk).toHaveLength(1)
    }
    await expect(reading()).rejects.toMatchObject({ problem: 'unreachable' })
  })

  it('by sending other bytes is not believed', async () => {
    const { store } = await failing({ kind: 'damages' })
    await expect(store.get(SOME)).rejects.toMatchObject({ problem: 'unreachable' })
  })
})
