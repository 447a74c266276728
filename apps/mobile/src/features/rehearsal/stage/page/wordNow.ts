import type { WordTime } from '@scripteam/contract/model'

/**
 * The printed word that is being said, by its position, `elapsedMs` after its clip began at the speed of the recording; null
 * before the first word. A voice that counts words otherwise than print ("10 %") is followed by share.
 */
export function wordNow(words: readonly WordTime[], elapsedMs: number, printed: number): number | null {
  const said = words.filter((word) => word.startMs <= elapsedMs).length
  if (said === 0 || printed === 0) return null
  if (words.length === printed) return said - 1
  return Math.min(printed - 1, Math.floor(((said - 1) / words.length) * printed))
}
