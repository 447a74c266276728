import { registerRoute } from 'workbox-routing'

/** Where the files that hear a voice lie, and which they are in this build; put in place when the worker is bundled. */
declare const EAR_FILES: string[]
/** Changes whenever one of them does: they fit together only as they were built. */
declare const EARS_VERSION: string
declare const self: ServiceWorkerGlobalScope

const PREFIX = 'ears-'
const NAME = PREFIX + EARS_VERSION

/**
 * Keeps the 17 MB that hear a voice, but only for those who want to be heard: when the page says so. What is kept answers
 * first; a newer build fetches its own before it lets the older ones go.
 */
export function keepEarsWhenAsked(): void {
  registerRoute(
    ({ url }) => EAR_FILES.includes(url.pathname),
    async ({ request, url }) => (await caches.match(url.pathname, { cacheName: NAME })) ?? fetch(request),
  )
  self.addEventListener('message', (event) => {
    if (event.data === 'keep ears') event.waitUntil(keep().then((isKept) => event.ports[0]?.postMessage(isKept)))
  })
  self.addEventListener('activate', (event) => event.waitUntil(renew()))
}

async function keep(): Promise<boolean> {
  try {
    const cache = await caches.open(NAME)
    const here = (await cache.keys()).map(({ url }) => new URL(url).pathname)
    // All of them or none: half an ear hears nothing.
    await cache.addAll(EAR_FILES.filter((path) => !here.includes(path)))
    return true
  } catch {
    // No connection, or no room: they are fetched when they are used, and asked for again the next time.
    return false
  }
}

async function renew(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME)
  if (older.length > 0) await keep()
  for (const name of older) await caches.delete(name)
}
