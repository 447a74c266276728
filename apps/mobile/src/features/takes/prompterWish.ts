import type { KeyDown } from '../../platform/keys'

export type PrompterWish = 'record' | 'stop' | 'listen' | 'keep' | 'next' | 'previous'

/** What a key asks of the teleprompter, where the recording stands; null for keys of somebody else. */
export function prompterWish(
  key: Pick<KeyDown, 'key' | 'isChord' | 'isRepeat' | 'isTyping' | 'isOnControl'>,
  stands: 'nothing' | 'opening' | 'running' | 'ready',
): PrompterWish | null {
  if (key.isChord || key.isTyping || key.isRepeat) return null
  if (stands === 'running') return key.key === ' ' || key.key === 'Enter' ? 'stop' : null
  if (key.key === 'ArrowRight') return 'next'
  if (key.key === 'ArrowLeft') return 'previous'
  if (key.isOnControl || stands === 'opening') return null
  if (key.key === ' ') return 'record'
  if (stands !== 'ready') return null
  return key.key === 'Enter' ? 'keep' : key.key.toLowerCase() === 'l' ? 'listen' : null
}
