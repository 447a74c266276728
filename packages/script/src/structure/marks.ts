/** How this script marks its stage directions. */
export interface Marks {
  readonly paren: boolean
  readonly bracket: boolean
  readonly under: boolean
}

/** A speech or paragraph parted into what is said and the directions inside it. */
export interface Parted {
  readonly text: string
  readonly notes: readonly string[]
  readonly unclosed: boolean
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
 * Nested brackets stay inside their direction; a bracket that never closes runs to the end of its line.
 */
export function partDirections(text: string, marks: Marks): Parted {
  const notes: string[] = []
  let said = ''
  let unclosed = false
  let at = 0
  while (at < text.length) {
    const c = text.charAt(at)
    if ((c !== '(' || !marks.paren) && (c !== '[' || !marks.bracket) && (c !== '_' || !marks.under)) {
      said += c
      at++
      continue
    }
    const close = matching(text, at)
    if (close < 0) {
      if (c === '_') {
        at++
        continue
      }
      unclosed = true
      said += c
      at++
      continue
    }
    const inner = clean(text.slice(at + 1, close))
    if (c === '_' && !isNote(text, at, inner)) said += inner
    else if (inner !== '') notes.push(inner)
    said += ' '
    at = close + 1
  }
  return { text: tidy(said), notes, unclosed }
}

/** The words of a direction without the marks around them. */
export function clean(text: string): string {
  return text
    .replace(/^[\s([_*]+/, '')
    .replace(/[\s_*]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^((?:[^()]|\([^()]*\))*)\)$/, '$1')
    .replace(/^((?:[^[\]]|\[[^[\]]*\])*)\]$/, '$1')
    .replace(/_+$/, '')
    .trim()
}

/** Blanks put in order; line ends are kept, emphasis marks dropped. */
export function tidy(text: string): string {
  return text
    .replace(/[_*]{1,3}(?=\S)|(?<=\S)[_*]{1,3}/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/ ([,.;:!?…])/g, '$1')
    .trim()
}

function matching(text: string, open: number): number {
  const o = text.charAt(open)
  if (o === '_') return text.indexOf('_', open + 1)
  const c = o === '(' ? ')' : ']'
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const ch = text.charAt(i)
    if (ch === o) depth++
    else if (ch === c && --depth === 0) return i
  }
  return -1
}

/** `_Exit._` is a direction, `_never_` a stressed word: a direction ends in a point or stands at an end of the text. */
function isNote(text: string, at: number, inner: string): boolean {
  if (!/^\p{Lu}/u.test(inner)) return false
  return /[.:]$/.test(inner) || text.slice(0, at).trim() === '' || text.slice(at + inner.length + 2).trim() === ''
}
