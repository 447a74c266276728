import type { FlowLine, Page } from '@scripteam/contract/model'

/**
 * A Fountain script (fountain.io/syntax) as lines whose style is what the syntax says they are, in the words of
 * Final Draft: "Title Page", "Scene Heading", "Character", "Parenthetical", "Dialogue", "Lyrics", "Transition",
 * "Centered", "Section", "Synopsis", "Note", "Action". Marks of emphasis are taken off. A line in capitals that
 * the syntax leaves open has no style.
 */
export function readFountain(source: string): Page[] {
  const { body, notes } = takeNotes(source.replace(/\r\n?/g, '\n'))
  const lines = body.split('\n')
  const titleEnd = titlePageEnd(lines)
  const title = lines.slice(0, titleEnd).map((text) => ({ text: plain(text), style: 'Title Page' }))
  const play = new FountainReader(lines.slice(titleEnd)).read()
  return [{ kind: 'flow', number: 1, lines: [...title, ...play, ...notes] }]
}

const TITLE_KEY =
  /^(title|credit|authors?|source|notes|draft date|date|contact|copyright|revision|format|episode|series|t[íi]tulo|cr[ée]dito|autor(?:es|a)?|fuente|notas|fecha|contacto|episodio|versi[óo]n)\s*:/i

/** Without the file's ending to tell: a title page with two of its keys, or cues forced with "@". */
export function looksLikeFountain(start: string): boolean {
  const lines = start.split(/\r\n?|\n/)
  const keys = lines.slice(0, titlePageEnd(lines)).filter((line) => TITLE_KEY.test(line))
  const forcedCues = lines.filter(
    (line, at) => /^@\p{L}/u.test(line) && isBlank(lines[at - 1]) && !isBlank(lines[at + 1]),
  )
  return keys.length >= 2 || forcedCues.length >= 2
}

function titlePageEnd(lines: string[]): number {
  if (!TITLE_KEY.test(lines[0] ?? '')) return 0
  const end = lines.findIndex(isBlank)
  return end < 0 ? lines.length : end
}

/**
 * Comments and notes may run over lines; they come last, set aside, and leave the lines they stood on. A line that held
 * nothing else is gone with them, so that a note under a cue does not part it from its speech.
 */
function takeNotes(source: string): { body: string; notes: FlowLine[] } {
  const notes: FlowLine[] = []
  let body = ''
  let from = 0
  for (const [open, end] of marksIn(source)) {
    for (const text of source.slice(open + 2, end).split('\n')) notes.push({ text, style: 'Note' })
    body += source.slice(from, open)
    from = end + 2
    if (source[from] === '\n' && (body === '' || body.endsWith('\n'))) from++
  }
  return { body: body + source.slice(from), notes }
}

/** Where comments and notes begin and where their closing signs stand, in order; an opening without an end is text. */
function* marksIn(source: string): Generator<[open: number, end: number]> {
  const commentEnd = nextOf(source, /\*\//g)
  const noteEnd = nextOf(source, /\]\]/g)
  // An empty line ends a note that nobody closed; two blanks on it keep the note open.
  const emptyLine = nextOf(source, /\n[ \t]?\n/g)
  const opening = /\/\*|\[\[/g
  for (let found = opening.exec(source); found !== null; found = opening.exec(source)) {
    const from = found.index + 2
    const isNote = found[0] === '[['
    const end = isNote ? noteEnd(from) : commentEnd(from)
    if (end === source.length || (isNote && emptyLine(from) < end)) continue
    yield [found.index, end]
    opening.lastIndex = end + 2
  }
}

/** Tells where a pattern stands next, the text's length where nowhere. Asked with growing places, it searches no stretch twice. */
function nextOf(source: string, pattern: RegExp): (from: number) => number {
  let next = -1
  return (from) => {
    if (next >= from) return next
    pattern.lastIndex = from
    next = pattern.exec(source)?.index ?? source.length
    return next
  }
}

class FountainReader {
  private readonly lines: string[]
  private isInSpeech = false

  constructor(lines: string[]) {
    this.lines = lines
  }

  read(): FlowLine[] {
    return this.lines.map((line, at) => {
      const style = this.styleOf(line, at)
      this.isInSpeech = style !== undefined && SPEECH.has(style)
      return style === undefined ? { text: plain(line) } : { text: plain(withoutMark(line, style)), style }
    })
  }

  /** Two blanks keep a speech open over an empty line. */
  private styleOf(line: string, at: number): string | undefined {
    if (isBlank(line)) return this.isInSpeech && line.startsWith('  ') ? 'Dialogue' : undefined
    if (this.isInSpeech) return speechStyle(line)
    return forcedStyle(line) ?? this.styleByShape(line, at)
  }

  private styleByShape(line: string, at: number): string | undefined {
    const isAlone = isBlank(this.lines[at - 1])
    const isFollowed = !isBlank(this.lines[at + 1])
    if (isAlone && HEADING.test(line)) return 'Scene Heading'
    if (isAlone && !isFollowed && /^[^\p{Ll}]*\bTO:\s*$/u.test(line)) return 'Transition'
    if (isAlone && isFollowed && isCue(line)) return 'Character'
    return isCapitals(line) ? undefined : 'Action'
  }
}

const SPEECH = new Set(['Character', 'Parenthetical', 'Dialogue', 'Lyrics'])
const HEADING = /^\s*(int|ext|est|int\.?\/ext|ext\.?\/int|i\/e|interior|exterior|esc)[. ]/i

function speechStyle(line: string): string {
  if (/^\s*\(.*\)\s*$/.test(line)) return 'Parenthetical'
  return /^\s*~/.test(line) ? 'Lyrics' : 'Dialogue'
}

function forcedStyle(line: string): string | undefined {
  const text = line.trim()
  if (/^\.[\p{L}\d]/u.test(text)) return 'Scene Heading'
  if (text.startsWith('!')) return 'Action'
  if (/^@\S/.test(text)) return 'Character'
  if (text.startsWith('~')) return 'Lyrics'
  if (/^>.*<$/.test(text)) return 'Centered'
  if (text.startsWith('>')) return 'Transition'
  if (text.startsWith('#')) return 'Section'
  return /^=(?!==)/.test(text) ? 'Synopsis' : undefined
}

/** A cue has no small letters outside its brackets, and at least one letter. */
function isCue(line: string): boolean {
  const name = line.replace(/\([^)]*\)/g, '').replace(/\^\s*$/, '')
  return isCapitals(name) && /\p{Lu}/u.test(name)
}

function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line)
}

/** Takes off the sign that forced the style, and the scene number between "#". */
function withoutMark(line: string, style: string): string {
  const text = line.trim()
  if (style === 'Centered') return text.slice(1, -1).trim()
  if (style === 'Scene Heading') return text.replace(/^\.(?!\.)/, '').replace(/\s*#[^#]+#$/, '')
  if (style === 'Section' || style === 'Synopsis') return text.replace(/^[#=]+\s*/, '')
  const mark = { Character: '@', Action: '!', Lyrics: '~', Transition: '>' }[style]
  return mark !== undefined && text.startsWith(mark) ? text.slice(1).trim() : line
}

/** Longer lines are no speech, and looking for pairs of marks in them would take its time. */
const MAX_LINE = 10_000

/** Emphasis marks stand in pairs on one line and touch the words they set off; a page break is "===". */
function plain(line: string): string {
  if (/^={3,}\s*$/.test(line)) return ''
  if (line.length > MAX_LINE) return line
  return line
    .replace(/\\([*_])/g, (_, mark: string) => (mark === '*' ? '\ue000' : '\ue001'))
    .replace(/(\*{1,3}|_)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(\*{1,3}|_)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll('\ue000', '*')
    .replaceAll('\ue001', '_')
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}
