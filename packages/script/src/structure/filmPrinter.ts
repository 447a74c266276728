import type { Film, FilmPart, FilmSpeech } from './filmScenes.ts'
import { wrapped } from './wrapped.ts'

/** How a film is printed. What is not named is as programs for screenplays print it. */
export interface FilmLayout {
  /** Where action, dialogue, parentheticals, cues and transitions begin, in characters. */
  readonly columns?: keyof typeof COLUMNS
  readonly blanks?: 0 | 1 | 2
  /** Television for an audience: action in capitals, dialogue with a blank between its lines. */
  readonly isSitcom?: true
  readonly isDoubleSpaced?: true
  readonly slugs?: 'capitals' | 'small' | 'points'
  readonly isAllCapitals?: true
  /** Numbers of the scenes beside their sluglines. */
  readonly numbers?: 'both' | 'left'
  /** Pages of so many lines, with a number and a coloured header at their head. */
  readonly pages?: 'plain' | 'continued' | 'coloured'
  readonly isRevised?: true
  readonly watermark?: string
  readonly hasTitlePage?: true
  readonly hasActs?: true
  readonly isOldTypescript?: true
}

/** Begin of action, dialogue, parenthetical, cue and transition. */
const COLUMNS = {
  standard: [0, 10, 16, 22, 50],
  deep: [15, 25, 31, 37, 60],
  narrow: [0, 5, 8, 12, 40],
  flat: [0, 0, 0, 0, 0],
} as const
const ACTION_WIDTH = 60
const SPEECH_WIDTH = 35
const PAGE = 26

type Block = { readonly kind: FilmPart | FilmSpeech; readonly lines: readonly string[] }

/** The film as a plain text in one layout; form feeds part its pages. */
export function printFilm(film: Film, layout: FilmLayout): string {
  const printer = new FilmPrinter(film, layout)
  return printer.print()
}

class FilmPrinter {
  private readonly film: Film
  private readonly layout: FilmLayout
  private readonly at: readonly [number, number, number, number, number]
  private scene = 0

  constructor(film: Film, layout: FilmLayout) {
    this.film = film
    this.layout = layout
    this.at = COLUMNS[layout.columns ?? 'standard']
  }

  print(): string {
    const blocks = this.film.parts.flatMap((part) => this.blocks(part))
    const gap = this.layout.blanks ?? 1
    const lines = blocks.flatMap((block, i) => {
      const above = i === 0 ? 0 : 'slug' in block.kind ? Math.max(gap, this.layout.blanks === 0 ? 0 : 1) : gap
      return [...Array<string>(above).fill(''), ...block.lines]
    })
    const acts = this.layout.hasActs ? this.withActs(lines) : lines
    const body = this.layout.isDoubleSpaced ? acts.flatMap((line) => (line === '' ? [''] : [line, ''])) : acts
    const front = this.layout.hasTitlePage ? this.titlePage() : []
    const text = [...front, ...this.marked(this.paged(body))]
      .map((line) => (this.layout.isAllCapitals ? line.toUpperCase() : line))
      .join('\n')
    return this.layout.isOldTypescript ? aged(text) : text
  }

  private blocks(part: FilmPart): Block[] {
    if ('together' in part) return part.together.map((speech, i) => this.speech(speech, i === 1 ? ' ^' : ''))
    if ('by' in part) return [this.speech(part, '')]
    const [action, , , , transition] = this.at
    if ('slug' in part) return [{ kind: part, lines: [this.slug(part.slug)] }]
    if ('transition' in part) return [{ kind: part, lines: [`${' '.repeat(transition)}${part.transition}`] }]
    const text = 'shot' in part ? part.shot : part.action
    return [{ kind: part, lines: inColumn(this.layout.isSitcom ? text.toUpperCase() : text, action, ACTION_WIDTH) }]
  }

  private slug(text: string): string {
    this.scene++
    const { slugs = 'capitals', numbers } = this.layout
    const shown = { capitals: text, small: text.toLowerCase(), points: text.replace(' - ', '. ') }[slugs]
    const margin = ' '.repeat(this.at[0])
    if (numbers === undefined) return margin + shown
    const left = `${this.scene}`.padEnd(6)
    return numbers === 'left'
      ? `${margin}${left}${shown}`
      : `${margin}${left}${shown.padEnd(ACTION_WIDTH)}${this.scene}`
  }

  private speech(speech: FilmSpeech, mark: string): Block {
    const [, dialogue, parenthetical, cue] = this.at
    const name = `${' '.repeat(cue)}${speech.by}${speech.extension === undefined ? '' : ` (${speech.extension})`}${mark}`
    const said = speech.says.split(/\s*(\{.*?\})\s*/).flatMap((piece) => {
      if (piece === '') return []
      return piece.startsWith('{')
        ? [`${' '.repeat(parenthetical)}(${piece.slice(1, -1)})`]
        : inColumn(piece, dialogue, SPEECH_WIDTH)
    })
    const spaced = this.layout.isSitcom ? said.flatMap((line, i) => (i === 0 ? [line] : ['', line])) : said
    return { kind: speech, lines: [name, ...spaced] }
  }

  private withActs(lines: readonly string[]): string[] {
    const isSpanish = this.film.id === 'es'
    const middle = lines.findIndex((line) => /^\s*(?:\d+\s+)?ext\./i.test(line))
    const centre = ' '.repeat(this.at[3])
    return [
      `${centre}TEASER`,
      '',
      ...lines.slice(0, middle),
      `${centre}${isSpanish ? 'FIN DEL TEASER' : 'END OF TEASER'}`,
      '',
      `${centre}${isSpanish ? 'ACTO PRIMERO' : 'ACT ONE'}`,
      '',
      ...lines.slice(middle),
    ]
  }

  private titlePage(): string[] {
    const centre = ' '.repeat(this.at[3])
    const { title, credit, author } = this.film
    const page = [...Array<string>(8).fill(''), title, '', credit, '', author].map((line) =>
      line ? centre + line : '',
    )
    return [...page, '', '', 'Second draft, 4 March', '\f']
  }

  /** A turn of the page inside a speech is marked as the programs do, where the layout asks for it. */
  private paged(lines: readonly string[]): string[] {
    const { pages } = this.layout
    if (pages === undefined) return [...lines]
    const result: string[] = []
    let page = 1
    let count = 0
    let cue = ''
    for (const [i, line] of lines.entries()) {
      if (line.trim() === '') cue = ''
      if (this.isCueLine(line, lines[i - 1])) cue = line.trim()
      const isInside = cue !== '' && line.trim() !== '' && cue !== line.trim() && cue !== lines[i - 1]?.trim()
      if (count >= PAGE && (line.trim() === '' || (isInside && pages === 'continued' && !isBracket(lines[i - 1])))) {
        page++
        result.push(...this.turn(page, isInside ? cue : ''))
        count = 0
        if (line.trim() === '') continue
      }
      result.push(line)
      count++
    }
    return result
  }

  private isCueLine(line: string, before: string | undefined): boolean {
    const names = this.film.parts.flatMap((part) => ('by' in part ? [part.by] : []))
    return (before ?? '').trim() === '' && names.some((name) => line.trim().startsWith(name))
  }

  private turn(page: number, cue: string): string[] {
    const { pages } = this.layout
    const [action, , , at] = this.at
    const isSpanish = this.film.id === 'es'
    const right = `${page}.`
    if (pages === 'coloured') {
      const head = isSpanish ? '2ª REVISIÓN AZUL 12/03/24' : 'BLUE REVISION 03/12/24'
      return ['', '', `\f${' '.repeat(action)}${this.film.title}   ${head}   ${right}`, '', '']
    }
    const continued = isSpanish ? 'CONTINÚA' : 'CONTINUED'
    if (pages === 'plain') return ['', '', `\f${' '.repeat(action + 58)}${right}`, '', '']
    const name = cue.replace(/ \(.*$/, '')
    return cue === ''
      ? [
          '',
          `${' '.repeat(action + 48)}(${continued})`,
          `\f${' '.repeat(action + 58)}${right}`,
          '',
          `${' '.repeat(action)}${continued}:`,
          '',
        ]
      : [
          `${' '.repeat(at)}${this.film.more}`,
          '',
          `\f${' '.repeat(action + 58)}${right}`,
          '',
          `${' '.repeat(at)}${name} (${this.film.continued})`,
        ]
  }

  private marked(lines: readonly string[]): string[] {
    const { isRevised, watermark } = this.layout
    let sinceMark = 0
    return lines.flatMap((line, i) => {
      const starred =
        isRevised && line.trim() !== '' && i % 3 === 0 && !line.includes('\f') ? `${line.padEnd(80)}*` : line
      const isMarked = watermark !== undefined && ++sinceMark > 24 && line.trim() === ''
      if (isMarked) sinceMark = 0
      return isMarked ? ['', watermark, ''] : [starred]
    })
  }
}

/** No program parts a manner from its words. */
function isBracket(line: string | undefined): boolean {
  return line?.trim().startsWith('(') ?? false
}

/** Lines of a width, all from one column. */
function inColumn(text: string, column: number, width: number): string[] {
  const margin = ' '.repeat(column)
  return wrapped(text, column + width, margin, margin)
}

/** A typewriter's carriage slips: margins are off by one here and there, and words stand wide. */
function aged(text: string): string {
  return text
    .split('\n')
    .map((line, i) => (/^ +\S/.test(line) ? ['', ' ', '  '][i % 3] + line : line))
    .map((line, i) => (i % 4 === 1 ? line.replace(/([.,]) (?=\S)/, '$1  ') : line))
    .join('\n')
}
