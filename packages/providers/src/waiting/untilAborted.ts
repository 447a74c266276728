/**
 * Waits for work no longer than its signal lasts. Rejects with the reason of the signal itself: clients may go on after
 * it, or have words of their own for being cancelled.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const over = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true, signal: over.signal })
  })
  // The loser of the race has nobody to hear it.
  work.catch(() => undefined)
  aborted.catch(() => undefined)
  return Promise.race([work, aborted]).finally(() => over.abort())
}
