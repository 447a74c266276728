import { clientsClaim } from 'workbox-core'
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { keepEarsWhenAsked } from './ears.ts'

/** The files of this build but those that hear, put in place when the worker is bundled. */
declare const BUILT_FILES: PrecacheEntry[]
declare const self: ServiceWorkerGlobalScope

// Opens the app without a network: its files come from the browser, all else goes to the server as ever. Scripts and
// recordings are not its business; the app keeps those itself.
precacheAndRoute(BUILT_FILES)
cleanupOutdatedCaches()
keepEarsWhenAsked()
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }))
clientsClaim()

// A newer build waits until a page that has only just opened lets it in: nothing changes under a rehearsal.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})
