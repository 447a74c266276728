import type { CastMember } from '@scripteam/contract/model'
import { doubtOf, type Row, suggestedFor } from './reading/rows.ts'

/** What somebody wants of the desk, by key or by button. */
export type Wish = Act | Move | 'undo' | 'redo' | 'keys' | 'original'

/** Moving through the reading. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'pageDown' | 'pageUp' | 'nextDoubt' | 'previousDoubt'

/** What can be done with what is selected. */
export type Act =
  | 'confirm'
  | 'suggested'
  | 'edit'
  | 'speaker'
  | 'split'
  | 'join'
  | 'direction'
  | 'stretch'
  | 'spoken'
  | 'heading'
  | 'sceneStart'
  | 'add'
  | 'leaveOut'

const PLAIN: Readonly<Record<string, Wish>> = {
  j: 'next',
  arrowdown: 'next',
  k: 'previous',
  arrowup: 'previous',
  home: 'first',
  end: 'last',
  pagedown: 'pageDown',
  pageup: 'pageUp',
  n: 'nextDoubt',
  c: 'confirm',
  t: 'suggested',
  enter: 'edit',
  s: 'speaker',
  x: 'split',
  m: 'join',
  d: 'direction',
  l: 'spoken',
  h: 'heading',
  b: 'sceneStart',
  a: 'add',
  delete: 'leaveOut',
  u: 'undo',
  o: 'original',
  '?': 'keys',
}
const SHIFTED: Readonly<Record<string, Wish>> = { n: 'previousDoubt', d: 'stretch', '?': 'keys' }
const CHORDS: Readonly<Record<string, Wish>> = { z: 'undo', y: 'redo' }
const SHIFTED_CHORDS: Readonly<Record<string, Wish>> = { z: 'redo' }

/** Moving may be held down; nothing else repeats by itself. */
const MOVES: ReadonlySet<Wish> = new Set(['next', 'previous', 'pageDown', 'pageUp'])

export interface DeskKey {
  readonly key: string
  /** True with Ctrl, Alt or the command key. */
  readonly isChord: boolean
  readonly isShift: boolean
  readonly isRepeat: boolean
  readonly isTyping: boolean
  /** True when the focus is on something that Enter presses by itself. */
  readonly isOnControl: boolean
}

/** The wish behind a key; null for keys that are none of the desk's business, and for all of them while one types. */
export function wishOf({ key, isChord, isShift, isRepeat, isTyping, isOnControl }: DeskKey): Wish | null {
  if (isTyping) return null
  const table = isChord ? (isShift ? SHIFTED_CHORDS : CHORDS) : isShift ? SHIFTED : PLAIN
  const wish = table[key.toLowerCase()] ?? null
  if (wish === 'edit' && isOnControl) return null
  return wish !== null && isRepeat && !MOVES.has(wish) ? null : wish
}

/** How a wish is shown on its button and in the card of keys. */
export const KEY_NAMES = {
  confirm: 'C',
  suggested: 'T',
  edit: '↵',
  speaker: 'S',
  split: 'X',
  join: 'M',
  direction: 'D',
  stretch: '⇧D',
  spoken: 'L',
  heading: 'H',
  sceneStart: 'B',
  add: 'A',
  leaveOut: 'Del',
} as const satisfies Record<Act, string>

/** What can be done with a row, in the order of the buttons. `next` is the row after it. */
export function actsFor(row: Row, next: Row | undefined, cast: readonly Pick<CastMember, 'id'>[]): Act[] {
  const confirm: Act[] = doubtOf(row) ? ['confirm'] : []
  if (row.kind === 'scene') return [...confirm, 'edit', ...(row.isFirst ? [] : (['join'] as const)), 'add']
  if (row.kind === 'direction') return [...confirm, 'edit', 'spoken', 'heading', 'sceneStart', 'add', 'leaveOut']
  const suggested: Act[] = suggestedFor(row, cast) ? ['suggested'] : []
  const split: Act[] = /\S\s+\S/.test(row.line.text) ? ['split'] : []
  const join: Act[] = next && next.kind !== 'scene' ? ['join'] : []
  const stretch: Act[] = split.length > 0 ? ['stretch'] : []
  return [
    ...confirm,
    ...suggested,
    'edit',
    'speaker',
    ...split,
    ...join,
    'direction',
    ...stretch,
    'heading',
    'sceneStart',
    'add',
    'leaveOut',
  ]
}
