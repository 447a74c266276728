import { createHash } from 'node:crypto'
import { BlobId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import type { BlobStore } from '../blobs.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const ABSENT = BlobId.parse('0'.repeat(64))

/** What every BlobStore keeps to. `open` makes an empty store for each test. */
export function blobConformance(name: string, open: () => Promise<BlobStore>): void {
  describe(`${name} as a blob store`, () => {
    it('gives back the bytes and their kind', async () => {
      const store = await open()
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)
      const id = await store.put(bytes, 'audio/mpeg')
      expect(await store.get(id)).toEqual({ bytes, mime: 'audio/mpeg' })
    })

    it('names bytes by their SHA-256', async () => {
      const id = await (await open()).put(bytesOf('La luna.'), 'text/plain')
      expect(id).toBe(createHash('sha256').update('La luna.').digest('hex'))
    })

    it('keeps the same bytes once, however often and however many at once put them', async () => {
      const store = await open()
      const ids = await Promise.all(Array.from({ length: 8 }, () => store.put(bytesOf('eco'), 'text/plain')))
      expect(new Set(ids).size).toBe(1)
      await store.delete(ids[0] ?? ABSENT)
      expect(await store.get(ids[0] ?? ABSENT)).toBeNull()
    })

    it('keeps an empty file', async () => {
      const store = await open()
      const id = await store.put(new Uint8Array(0), 'text/plain')
      expect((await store.get(id))?.bytes).toHaveLength(0)
    })

    it('does not change what it keeps when the caller changes the bytes', async () => {
      const store = await open()
      const bytes = bytesOf('mine')
      const id = await store.put(bytes, 'text/plain')
      bytes.fill(0)
      const got = await store.get(id)
      got?.bytes.fill(1)
      expect((await store.get(id))?.bytes).toEqual(bytesOf('mine'))
    })

    it('has nothing under an id that was never put, and deletes nothing calmly', async () => {
      const store = await open()
      expect(await store.get(ABSENT)).toBeNull()
      await expect(store.delete(ABSENT)).resolves.toBeUndefined()
    })

    it('forgets only what is deleted', async () => {
      const store = await open()
      const [one, other] = await Promise.all([store.put(bytesOf('uno'), 'a/b'), store.put(bytesOf('dos'), 'a/b')])
      await store.delete(one)
      expect(await store.get(one)).toBeNull()
      expect((await store.get(other))?.bytes).toEqual(bytesOf('dos'))
    })

    it('reads a part of a blob as it reads the whole', async () => {
      const store = await open()
      const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) % 253)
      const blob = await store.open(await store.put(bytes, 'audio/mpeg'))
      expect([blob?.mime, blob?.size]).toEqual(['audio/mpeg', 200_000])
      expect(await all(blob?.read())).toEqual(bytes)
      expect(await all(blob?.read(199_990))).toEqual(bytes.slice(199_990))
      expect(await all(blob?.read(70_000, 70_003))).toEqual(bytes.slice(70_000, 70_003))
      expect(await all(blob?.read(5, 5))).toHaveLength(0)
    })

    it('opens nothing under an id that was never put, and an empty file as an empty one', async () => {
      const store = await open()
      expect(await store.open(ABSENT)).toBeNull()
      const empty = await store.open(await store.put(new Uint8Array(0), 'text/plain'))
      expect(empty?.size).toBe(0)
      expect(await all(empty?.read())).toHaveLength(0)
    })

    it('is left alone by whoever puts a blob again', async () => {
      const store = await open()
      const id = await store.put(bytesOf('once'), 'text/plain')
      const reading = (await store.open(id))?.read()
      await store.put(bytesOf('once'), 'text/plain')
      expect(await all(reading)).toEqual(bytesOf('once'))
    })

    it('does nothing for a caller who has gone, and says why in the words of the caller', async () => {
      const store = await open()
      const id = await store.put(bytesOf('there'), 'text/plain')
      const gone = new Error('the caller has gone')
      const signal = AbortSignal.abort(gone)
      await expect(store.put(bytesOf('late'), 'text/plain', signal)).rejects.toBe(gone)
      await expect(store.get(id, signal)).rejects.toBe(gone)
      await expect(store.open(id, signal)).rejects.toBe(gone)
    })

    it('stops reading when the caller goes in the middle', async () => {
      const store = await open()
      const id = await store.put(bytesOf('there'), 'text/plain')
      const leaving = new AbortController()
      const blob = await store.open(id, leaving.signal)
      leaving.abort(new Error('enough'))
      await expect(all(blob?.read())).rejects.toThrow('enough')
    })

    it('gives an address that names the blob', async () => {
      const store = await open()
      const id = await store.put(bytesOf('voz'), 'audio/mpeg')
      expect(await store.url(id, 60)).toContain(id)
    })
  })
}

async function all(chunks: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks ?? []) parts.push(chunk)
  return new Uint8Array(Buffer.concat(parts))
}
