/** Whether this page can be opened while no server answers: over HTTPS and on localhost only. */
export const opensOffline = 'serviceWorker' in navigator

/**
 * Has the browser keep the app itself, so that it opens without a network. Browsers allow that over HTTPS and on
 * localhost only; elsewhere nothing happens. A newer build that waits is let in now, while nothing has begun.
 */
export async function keepAppOffline(): Promise<void> {
  if (!opensOffline) return
  try {
    const registration = await navigator.serviceWorker.register('/serviceWorker.js')
    if (!registration.waiting || !navigator.serviceWorker.controller) return
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    registration.waiting.postMessage('take over')
  } catch {
    // The server is away, or the browser keeps nothing (private windows): the app works from the network as before.
  }
}
