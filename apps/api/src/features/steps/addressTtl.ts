const HOUR_S = 3_600

/**
 * How long a signed address lives, in seconds: to the end of the next full hour. Within an hour the address of a
 * blob stays the same, so that browsers find it in their cache.
 */
export function addressTtl(now: Date): number {
  const second = Math.floor(now.getTime() / 1000)
  return 2 * HOUR_S - (second % HOUR_S)
}
