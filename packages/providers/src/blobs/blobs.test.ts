import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blobConformance } from '@scripteam/pipeline/conformance'
import { afterAll, describe, expect, it } from 'vitest'
import { blobPath, createDiskBlobs, createMemoryBlobs, verifySignature } from './index.ts'
import { asStorageError } from './storageFull.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'blobs-'))
  folders.push(folder)
  return folder
}

blobConformance('disk blobs', async () => createDiskBlobs({ folder: await emptyFolder(), signingKey: 'key' }))
blobConformance('memory blobs', async () => createMemoryBlobs())

describe('disk blobs', () => {
  it('are still there for another process', async () => {
    const options = { folder: await emptyFolder(), signingKey: 'key' }
    const id = await createDiskBlobs(options).put(new TextEncoder().encode('voz'), 'audio/mpeg')
    expect((await createDiskBlobs(options).get(id))?.mime).toBe('audio/mpeg')
  })

  it('leave no drafts behind', async () => {
    const folder = await emptyFolder()
    const id = await createDiskBlobs({ folder, signingKey: 'key' }).put(new Uint8Array([1, 2]), 'audio/mpeg')
    const files = await readdir(join(blobPath(folder, id), '..'))
    expect(files.toSorted()).toEqual([id, `${id}.mime`])
  })

  it.runIf(existsSync('/dev/full'))('tell a full disk from other trouble', async () => {
    const full: unknown = await writeFile('/dev/full', 'x').catch((error: unknown) => error)
    const absent: unknown = await readFile('/no/such/file').catch((error: unknown) => error)
    expect(asStorageError(full)).toMatchObject({ problem: 'full', status: 507 })
    expect(asStorageError(absent)).toBe(absent)
  })
})

describe('signed addresses', () => {
  const now = 1_800_000_000_000
  const store = createMemoryBlobs({ signingKey: 'key', baseUrl: 'https://api.example', now: () => now })

  async function signed(ttlSeconds = 60) {
    const id = await store.put(new TextEncoder().encode('voz'), 'audio/mpeg')
    const url = new URL(await store.url(id, ttlSeconds))
    const expires = url.searchParams.get('expires') ?? ''
    return { url, request: { id, expires, signature: url.searchParams.get('signature') ?? '' } }
  }

  it('lead to the audio of the server', async () => {
    const { url, request } = await signed()
    expect(`${url.origin}${url.pathname}`).toBe(`https://api.example/api/audio/${request.id}`)
  })

  it('hold until they expire', async () => {
    const { request } = await signed(60)
    expect(verifySignature(request, 'key', now)).toBe(true)
    expect(verifySignature(request, 'key', now + 59_000)).toBe(true)
    expect(verifySignature(request, 'key', now + 60_000)).toBe(false)
  })

  it.each([
    ['another blob', { id: 'f'.repeat(64) }],
    ['a later end', { expires: '1900000000' }],
    ['an end that is no number', { expires: '1e12' }],
    ['another signature', { signature: 'x'.repeat(43) }],
    ['no signature', { signature: '' }],
  ])('do not hold for %s', async (_, change) => {
    const { request } = await signed()
    expect(verifySignature({ ...request, ...change }, 'key', now)).toBe(false)
  })

  it('do not hold under another key', async () => {
    expect(verifySignature((await signed()).request, 'other', now)).toBe(false)
  })
})
