/**
 * Keeps the screen lit until the returned function is called. Browsers drop the lock when the page is
 * hidden, so it is asked for again when it shows; where there is none (plain HTTP) the screen may dim.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isWanted = true

  async function ask() {
    if (!isWanted || document.visibilityState !== 'visible' || !navigator.wakeLock) return
    try {
      lock = await navigator.wakeLock.request('screen')
      if (!isWanted) await lock.release()
    } catch {
      // Refused on low battery: rehearsing goes on with a screen that may dim.
      lock = null
    }
  }

  const again = () => void ask()
  document.addEventListener('visibilitychange', again)
  again()
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', again)
    void lock?.release()
  }
}
