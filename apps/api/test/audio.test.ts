import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from './harness.ts'
import { packOf, recordedPlay } from './rehearsable.ts'

describe('a recording', () => {
  let app: TestApp
  let address: string
  beforeAll(async () => {
    app = await startApp('pglite', { hasWorker: true })
    const actor = await app.newcomer()
    const script = await recordedPlay(actor)
    const { urls } = await packOf(actor, script.id)
    address = app.baseUrl + Object.values(urls)[0]
  })
  afterAll(() => app.stop())

  const get = (url: string, range?: string) => fetch(url, range ? { headers: { range } } : {})
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

  it('is heard from its signed address, and kept by the browser', async () => {
    const response = await get(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toContain('immutable')
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
