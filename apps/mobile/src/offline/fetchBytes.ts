import type { FetchBytes } from './recordings.ts'

/** A clip is some 20 KB; a minute covers the slowest connection worth waiting for. */
const LIMIT_MS = 60_000

/** Fetches from the server at `baseUrl`, or from where a whole address leads; an answer that is not a success counts as none. */
export function createFetchBytes(baseUrl: string, fetch: typeof globalThis.fetch = globalThis.fetch): FetchBytes {
  return async (address, signal) => {
    const limit = new AbortController()
    const alarm = setTimeout(() => limit.abort(), LIMIT_MS)
    const onAbort = () => limit.abort()
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      const answer = await fetch(address.startsWith('/') ? baseUrl + address : address, { signal: limit.signal })
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null
    } catch {
      // Offline, cut off or cancelled: all mean that the bytes are not here now.
      return null
    } finally {
      clearTimeout(alarm)
      signal?.removeEventListener('abort', onAbort)
    }
  }
}
