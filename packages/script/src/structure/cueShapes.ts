import { isPlausibleLabel, type LetterCase, letterCase } from './label.ts'

/** What parts the label from the speech. `own`: the label has a line of its own, `apart`: and a blank under it; `space`: a blank; `boxed`: brackets around it. */
export type Separator = 'colon' | 'dotdash' | 'dash' | 'dot' | 'tab' | 'bare' | 'own' | 'apart' | 'space' | 'boxed'

/** One way to read a line as the start of a speech. */
export interface CueShape {
  readonly label: string
  /** The parenthesised words between label and separator: "Alone", "aparte", "V.O.". */
  readonly manner: string | null
  readonly separator: Separator
  readonly letterCase: LetterCase
  /** What follows the separator on the same line. */
  readonly rest: string
}

/** Labels end within so many characters. */
const REACH = 60

/**
 * Reads the first separator of a line that may end a speaker's label; null when none does.
 * Titles ("MRS."), initials and numbers ("1. Wit") do not end a label.
 */
export function inlineCue(raw: string): CueShape | null {
  const text = withoutSupplied(raw)
  if (LEADERS.test(text)) return null
  const reach = Math.min(text.length, REACH)
  for (let i = 0; i < reach; i++) {
    const c = text.charAt(i)
    if (FORBIDDEN.has(c)) return null
    if (c === '(' || c === '[') {
      return i === 0 ? null : bracketCue(text, i)
    }
    const separator = separatorAt(text, i, c)
    if (separator !== null) return shape(text.slice(0, i), null, separator.separator, text.slice(separator.start))
  }
  return null
}

const CAPITALS_FIRST =
  /^((?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{Lu}.'’-]+|\d{1,2}[.]?[ªºa-z]*|(?:Y|E|&)(?= \p{Lu}{2})))*) (?=\p{Lu}?[\p{Ll}'’]|[¿¡"“«…—]|[IAOY] )/u

/** "HAMLET To be": capitals, and small letters behind them without a mark between; null for anything else. */
export function spacedCue(text: string): CueShape | null {
  const found = isUpper(text.charCodeAt(0)) && isUpper(text.charCodeAt(1)) ? CAPITALS_FIRST.exec(text) : null
  return found?.[1] === undefined || found[1].endsWith('.')
    ? null
    : shape(found[1], null, 'space', text.slice(found[0].length))
}

const BOXED = /^(?:\[([^[\]()]{1,44})\]|\(([^[\]()]{1,44})\))\s*(?:[.:]?\s?[-–—]+|[.:])?\s*(?=\S)/u

/** "[ANA] Come in.", "(ANA) Come in.": a label in capitals with brackets around it; null for anything else. */
export function boxedCue(text: string): CueShape | null {
  const first = text.charAt(0)
  const found = (first === '[' || first === '(') && /^[\p{Lu}\d]/u.test(text.slice(1, 3)) ? BOXED.exec(text) : null
  const label = found?.[1] ?? found?.[2] ?? ''
  return found && letterCase(label) === 'caps' ? shape(label, null, 'boxed', text.slice(found[0].length)) : null
}

/** A capital of ASCII or beyond it; a look at the code before any pattern. */
function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 127
}

/** Reads a whole line as a label, with a manner in brackets behind it; null when it cannot be one. */
export function ownLineCue(text: string): CueShape | null {
  if (text.length > REACH) return null
  const open = text.search(/[([]/)
  const head = (open < 0 ? text : text.slice(0, open)).trim().replace(/[.:,]+$/, '')
  const tail =
    open < 0
      ? ''
      : text
          .slice(open)
          .trim()
          .replace(/[.:]+$/, '')
  if (open === 0 || (tail !== '' && !/^[([][^()[\]]*[)\]](?:\s*[([][^()[\]]*[)\]])*$/.test(tail))) return null
  return shape(head, tail === '' ? null : tail.slice(1, -1).replace(/[)\]]\s*[([]/g, ', '), 'own', '')
}

/** Dots that lead from a name to a page or an actor. */
const LEADERS = /(?:\. ){4}|\.{5}/

/** "[SOLDADO] 1.º" is a label that an editor has completed. */
function withoutSupplied(text: string): string {
  return text.charAt(0) === '[' ? text.replace(/^\[(\p{Lu}[\p{Lu} ]{1,20})\] (?=[\d\p{Lu}])/u, '$1 ') : text
}

const FORBIDDEN = new Set([...'?!¿¡;"“”«»…=<>{}|\\'])

function separatorAt(text: string, i: number, c: string): { separator: Separator; start: number } | null {
  if (c === ':') return /\d/.test(text.charAt(i + 1)) ? null : { separator: 'colon', start: i + 1 }
  if (c === '\t') return { separator: 'tab', start: i + 1 }
  if (c === ' ' && text.startsWith('   ', i)) return { separator: 'tab', start: i + 3 }
  // "MOZO 1.º—": the ordinal mark stands in the place of the point.
  if (c === '—' || c === '–') return { separator: /[ªº]/.test(text.charAt(i - 1)) ? 'dotdash' : 'dash', start: i + 1 }
  if (c === '-' && text.charAt(i + 1) === '-') return { separator: 'dash', start: i + 2 }
  if (c === '-' && text.charAt(i - 1) === ' ' && text.charAt(i + 1) === ' ') return { separator: 'dash', start: i + 1 }
  if (c !== '.') return null
  const dashed = /^[.:]\s?[-–—]+/.exec(text.slice(i, i + 6))
  if (dashed) return { separator: 'dotdash', start: i + dashed[0].length }
  if (text.charAt(i + 1) === '\t') return { separator: 'tab', start: i + 2 }
  return endsLabel(text, i) ? { separator: 'dot', start: i + 1 } : null
}

const TITLE =
  /(?:^|[\s_*])(?:mrs?|ms|mme|mlle|dr|drs|dra|prof|rev|hon|st|sr|sra|srta|sres|d|dª|dña|da|fr|sto|sta|capt|cap|col|lt|sgt|gen|maj|cmte|tte|mons|lic|ing|jr|messrs|no|núm|1st|2nd|3rd)$/i

/** A point ends a label unless it belongs to a title, a number or an initial, or a letter follows it at once. */
function endsLabel(text: string, i: number): boolean {
  const next = text.charAt(i + 1)
  if (next !== '' && next !== ' ' && next !== '\t' && next !== '(' && next !== '[' && next !== '_') return false
  const before = text.slice(0, i)
  // "MUCH. 1ª": the number belongs to the label.
  if (NUMBER_BEHIND.test(text.slice(i + 1, i + 7))) return false
  if (
    next !== '' &&
    ((TITLE.test(before) && !isTitleAlone(before, text.slice(i + 1))) ||
      /^(?:\d{1,2}|\p{Lu}|\p{Lu}\.\s?\p{Lu})$/u.test(before))
  )
    return false
  return !/\s\d{1,2}$/.test(before) || !/^\.\s?[ªºao]/.test(text.slice(i, i + 3))
}

const NUMBER_BEHIND = /^ (?:\d{1,2}\.?[ªº]|1st|2nd|3rd|\dth)/

/** "CAPT. The tide came in": a title in capitals, and no name in capitals behind it, is the whole label. */
function isTitleAlone(before: string, after: string): boolean {
  return /^\p{Lu}{3,}$/u.test(before) && /^ (?:\p{Lu}?\p{Ll}|[¿¡“"«([—])/u.test(after)
}

function closing(text: string, open: number): number {
  const close = text.indexOf(text.charAt(open) === '(' ? ')' : ']', open)
  return close - open > 120 ? -1 : close
}

/** A label with a bracket behind it: "TONY (Alone.). Father-in-law …", "LIZA [rising] No!", the bracket perhaps open to the next line. */
function bracketCue(text: string, open: number): CueShape | null {
  const head = text.slice(0, open).trimEnd()
  const close = closing(text, open)
  const rest = close < 0 ? '' : text.slice(close + 1)
  const mark = /^(?:\s*[.:]\s?[-–—]+|\s*[—–]|\s-\s|\s*:|\s*\.|\t)/.exec(rest)?.[0]
  if (mark !== undefined) return shape(head, text.slice(open + 1, close), nameOf(mark), rest.slice(mark.length))
  const isBare = letterCase(head) === 'caps' && !/[.:]$/.test(head) && head.length > 1
  return isBare ? shape(head, null, 'bare', text.slice(open)) : null
}

function nameOf(mark: string): Separator {
  if (/[.:]\s?[-–—]/.test(mark)) return 'dotdash'
  if (/[-–—]/.test(mark)) return 'dash'
  if (mark.includes(':')) return 'colon'
  return mark.includes('\t') ? 'tab' : 'dot'
}

function shape(head: string, manner: string | null, separator: Separator, rest: string): CueShape | null {
  const full = head
    .trim()
    .replace(/[.:]$/, '')
    .replace(/^[_*]+|[_*]+$/g, '')
  const comma = !full.includes(', ') ? null : /^([^,]*\p{L}[^,]*), (?=\p{Ll})(.+)$/u.exec(full)
  const spoken =
    comma?.[1] !== undefined && comma[1].length > 2 && letterCase(comma[1]) === 'caps' && isManner(comma[2])
  const label = (spoken && comma?.[1] ? comma[1] : full).replace(/\s+/g, ' ')
  const said = spoken && comma?.[2] ? comma[2] : null
  if (!isPlausibleLabel(label)) return null
  const body = /^\s*[_*]/.test(head) ? rest.replace(/^[_*]+/, '') : rest
  return { label, manner: manner ?? said, separator, letterCase: letterCase(label), rest: body.trim() }
}

/** "KING, aside" names a manner; "O, full of scorpions is my mind" is speech. */
function isManner(words: string | undefined): boolean {
  return words !== undefined && words.split(' ').length <= 5 && !/[!?]/.test(words)
}
