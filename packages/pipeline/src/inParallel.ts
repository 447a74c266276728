/** Does `work` for each item in order, at most `atOnce` at a time. The first error ends it; no new item is begun then. */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, place: number) => Promise<void>,
): Promise<void> {
  let next = 0
  let hasFailed = false
  async function hand(): Promise<void> {
    while (next < items.length && !hasFailed) {
      const place = next++
      try {
        // The place is within the list, so the item is there.
        await work(items[place] as T, place)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  const hands = Array.from({ length: Math.min(atOnce, items.length) }, hand)
  const ends = await Promise.allSettled(hands)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}
