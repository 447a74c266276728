import type { Tap } from '@scripteam/practice'

/** What a key asks for on the stage. */
export type StageWish = Tap | 'pause' | 'begin' | 'dim'

const KEYS: Readonly<Record<string, Tap | 'pause' | 'dim'>> = {
  ' ': 'done',
  enter: 'done',
  l: 'line',
  backspace: 'back',
  arrowleft: 'back',
  s: 'skip',
  a: 'again',
  p: 'pause',
  escape: 'pause',
  d: 'dim',
}

export interface StageKey {
  key: string
  /** True with Ctrl, Alt or the command key: those belong to the browser. */
  isChord: boolean
  /** True while the key is held down and repeats. */
  isRepeat: boolean
  /** True when the focus is on something that Space or Enter presses by itself. */
  isOnControl: boolean
}

/** The wish behind a key; null for keys that are none of the stage's business. Before the start, "done" begins. */
export function wishOf({ key, isChord, isRepeat, isOnControl }: StageKey, hasBegun: boolean): StageWish | null {
  const wish = KEYS[key.toLowerCase()]
  if (wish === undefined || isChord || isRepeat) return null
  if (wish === 'done' && isOnControl) return null
  if (hasBegun || wish === 'dim') return wish
  return wish === 'done' ? 'begin' : null
}
