import type { BlobId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { blobs } from '../src/db/index.ts'
import { DATABASES } from './databases.ts'
import { startApp, type TestApp } from './harness.ts'
import { packOf, recordedPlay } from './rehearsable.ts'

describe.each(DATABASES)('what a killed server left behind, on %s', (database) => {
  it('is freed at the next start, once it is certain that nobody needs it', async () => {
    const app = await startApp(database, { hasWorker: true })
    try {
      const actor = await app.newcomer()
      const { id } = await recordedPlay(actor)
      await app.instance.parts.db.update(blobs).set({ createdAt: new Date(0) })
      const old = await leave(app, 'a file whose script was never stored', '2 hours')
      const fresh = await leave(app, 'a file that is just being stored', '1 minute')
      await app.instance.startWork()
      expect(await app.instance.parts.tools.blobs.get(old)).toBeNull()
      expect(await app.instance.parts.tools.blobs.get(fresh)).not.toBeNull()
      const { urls } = await packOf(actor, id)
      const answers = await Promise.all(Object.values(urls).map((url) => fetch(app.baseUrl + url)))
      expect(answers.every((answer) => answer.status === 200)).toBe(true)
    } finally {
      await app.stop()
    }
  })

  async function leave({ instance }: TestApp, text: string, age: '2 hours' | '1 minute'): Promise<BlobId> {
    const { db, tools, now } = instance.parts
    const bytes = new TextEncoder().encode(text)
    const id = await tools.blobs.put(bytes, 'text/plain')
    const createdAt = new Date(now().getTime() - (age === '2 hours' ? 7_200_000 : 60_000))
    await db.insert(blobs).values({ id, mime: 'text/plain', bytes: bytes.length, createdAt })
    return id
  }
})
