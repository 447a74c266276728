import { namesManner, spokenLikeness } from './spokenAside.ts'

/** How this script marks its stage directions. */
export interface Marks {
  readonly paren: boolean
  readonly bracket: boolean
  readonly under: boolean
  /** Spoken asides stand in round brackets, as in the verse plays of the Golden Age. */
  readonly asides: boolean
  /** Directions begin with a small letter: "(shaking his coat)". */
  readonly isLowerCase: boolean
}

/** A speech or paragraph parted into what is said and the directions inside it. */
export interface Parted {
  readonly text: string
  readonly notes: readonly string[]
  readonly unclosed: boolean
  /** Brackets of which it is not sure whether they are said. */
  readonly doubtful: number
}

/** True when the whole paragraph is one or more directions in the marks of this script. */
export function isMarkedDirection(paragraph: string, marks: Marks): boolean {
  const text = paragraph.trim()
  const first = text.charAt(0)
  if (first === '_' ? !marks.under : first !== '(' && first !== '[') return false
  const parted = partDirections(text, marks)
  return parted.notes.length > 0 && !/[\p{L}\d]/u.test(parted.text)
}

/**
 * Takes the directions out of a text: (…), […], and _…_ where the script marks them so.
 * Nested brackets stay inside their direction; a bracket that never closes is left where it stands.
 * Round brackets whose words read as spoken stay in the text; letters supplied by an editor ("q[ue]") join their word.
 */
export function partDirections(text: string, marks: Marks): Parted {
  if (nextMark(text, 0, marks) < 0) return { text: tidy(text), notes: [], unclosed: false, doubtful: 0 }
  const notes: string[] = []
  let said = ''
  let from = 0
  let unclosed = false
  let doubtful = 0
  const pairs = findPairs(text)
  for (let at = nextMark(text, 0, marks); at >= 0; at = nextMark(text, from, marks)) {
    said += text.slice(from, at)
    const close = pairs.get(at) ?? openDirectionEnd(text, at)
    const verdict = close < 0 ? 'unclosed' : judge(text, at, close, marks)
    from = close < 0 ? at + 1 : close + 1
    if (verdict === 'unclosed') {
      unclosed ||= text.charAt(at) !== '_'
      said += text.charAt(at)
    } else if (verdict === 'supplied') said += text.slice(at + 1, close)
    else if (verdict === 'spoken' || verdict === 'maybeSpoken') said += text.slice(at, close + 1)
    else {
      const inner = clean(text.slice(at + 1, close))
      // A number alone is the mark of a footnote.
      if (inner !== '' && !/^\d+$/.test(inner)) notes.push(inner)
      said += ' '
      // "Here she is. [Enter Liza].": the point behind the bracket is the direction's.
      if (/^\.(?!\.)/.test(text.slice(from, from + 2)) && /(?:^|[.!?…,;:])\s*$/.test(said)) from++
    }
    if (verdict === 'maybeSpoken' || verdict === 'maybeDirection') doubtful++
  }
  return { text: tidy(said + text.slice(from)), notes, unclosed, doubtful }
}

type Verdict = 'direction' | 'maybeDirection' | 'spoken' | 'maybeSpoken' | 'supplied'

function judge(text: string, at: number, close: number, marks: Marks): Verdict {
  const c = text.charAt(at)
  const raw = text.slice(at + 1, close)
  const inner = clean(raw)
  if (c === '_') return isNote(text, at, raw, inner) ? 'direction' : 'supplied'
  if (c === '[') return isSupplied(text, at, close, inner) ? 'supplied' : 'direction'
  const before = text.slice(0, at).trimEnd()
  const isInSentence = !marks.isLowerCase && before !== '' && !/[.!?…:»”"]$/.test(before)
  const likeness = spokenLikeness(inner, isInSentence, marks.asides)
  if (likeness >= 0.5) return likeness < 0.65 ? 'maybeSpoken' : 'spoken'
  return likeness > 0.4 ? 'maybeDirection' : 'direction'
}

/** Old editions leave the last bracket open: "He is below, sir. [_Exit._" Where such a direction ends; -1 for another bracket. */
function openDirectionEnd(text: string, at: number): number {
  const found = text.charAt(at) === '[' ? OPEN_DIRECTION.exec(text.slice(at, at + 90)) : null
  return found ? at + found[0].length : -1
}

const OPEN_DIRECTION =
  /^\[_?(?:Exit|Exeunt|Enter|Re-?enter|Aside|Dies|Going|Goes|Vase|Vanse|Sale|Salen|Aparte|Mutis)(?![\p{L}])[^[\]()\n]*?(?:\.(?=_?(?:\s|$))_?|$|(?=\n))/iu

function isSupplied(text: string, at: number, close: number, inner: string): boolean {
  return /^\p{Ll}{1,6}$/u.test(inner) && (/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(close + 1)))
}

function nextMark(text: string, from: number, marks: Marks): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charAt(at)
    if ((c === '(' && marks.paren) || (c === '[' && marks.bracket) || (c === '_' && marks.under)) return at
  }
  return -1
}

/** The words of a direction without the marks around them. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim()
  return text
    .replace(/^[\s([_*]+/, '')
    .replace(/[\s_*]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^((?:[^()]|\([^()]*\))*)\)$/, '$1')
    .replace(/^((?:[^[\]]|\[[^[\]]*\])*)\]$/, '$1')
    .replace(/_/g, '')
    .trim()
}

/** The words of a direction; a stray bracket alone is kept as it is. */
export function directionText(text: string): string {
  return clean(text) || text.trim()
}

/** Blanks put in order; line ends are kept, emphasis marks dropped. */
function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim()
  return text
    .replace(/[_*]{1,3}(?=\S)|(?<=\S)[_*]{1,3}/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/ ([,.;:!?…])/g, '$1')
    .trim()
}

const UNCLEAN = /[()[\]_*]|\s{2}|[\t\n]/
const UNTIDY = /[_*\t\n]| {2}| [,.;:!?…]/

/** Where each bracket and underscore closes; one walk over the text, so that a thousand open brackets cost no more than one. */
function findPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: Record<'(' | '[' | '_', number[]> = { '(': [], '[': [], _: [] }
  const close = (stack: number[], at: number) => {
    const start = stack.pop()
    if (start !== undefined) pairs.set(start, at)
  }
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at)
    if (c === '(' || c === '[') open[c].push(at)
    else if (c === ')') close(open['('], at)
    else if (c === ']') close(open['['], at)
    else if (c === '_') open._.length > 0 ? close(open._, at) : open._.push(at)
  }
  return pairs
}

/**
 * `_Exit._` is a direction, `_never_` a stressed word: a direction ends in a point, stands at an end of the text, has
 * brackets inside its italics, or opens the speech with a manner.
 */
function isNote(text: string, at: number, raw: string, inner: string): boolean {
  if (/^\s*(?:\(.*\)|\[.*\])[.,:;]?\s*$/s.test(raw)) return true
  const isFirst = text.slice(0, at).trim() === ''
  if (isFirst && namesManner(inner) && /^\p{Ll}/u.test(inner)) return true
  if (!/^\p{Lu}/u.test(inner)) return false
  return /[.:]$/.test(inner) || isFirst || text.slice(at + raw.length + 2).trim() === ''
}
