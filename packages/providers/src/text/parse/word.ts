import type { Page } from '@scripteam/contract/model'
import { layOut, type Paragraph } from './paragraphs.ts'
import { blockFormat, isOn, readWordStyles, runFormat, type WordFormat, type WordStyle } from './wordStyles.ts'
import { type XmlToken, xmlTokens } from './xml.ts'

/** The paragraphs of `word/document.xml`, deleted text and fallback copies left out, each with its style's name. */
export function readWord(documentXml: string, stylesXml: string): Page[] {
  const reader = new WordReader(readWordStyles(stylesXml))
  for (const token of xmlTokens(documentXml)) reader.take(token)
  return layOut(reader.paragraphs)
}

/** Elements whose contents are not printed in the text: tracked deletions, second renderings, equations' markup. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pict', 'w:txbxContent'])
const BREAKS: Record<string, string> = { 'w:tab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:softHyphen': '\u00ad' }

class WordReader {
  readonly paragraphs: Paragraph[] = []
  private readonly styles: Map<string, WordStyle>
  private skipDepth = 0
  private isText = false
  private isRunProperties = false
  private isParagraphProperties = false
  private paragraph: OpenParagraph | null = null
  private run: WordFormat = {}
  private cell: { row: Paragraph[][]; depth: number } | null = null

  constructor(styles: Map<string, WordStyle>) {
    this.styles = styles
  }

  take(token: XmlToken): void {
    if (token.kind === 'text') {
      if (this.isText && this.skipDepth === 0) this.write(token.text)
    } else if (SKIPPED.has(token.name)) {
      if (token.kind === 'close') this.skipDepth--
      else if (!token.isEmpty) this.skipDepth++
    } else if (this.skipDepth === 0) {
      if (token.kind === 'open') this.open(token.name, token.attributes, token.isEmpty)
      else this.close(token.name)
    }
  }

  private open(name: string, attributes: Record<string, string>, isEmpty: boolean): void {
    if (name === 'w:p') this.paragraph = newParagraph()
    if (name === 'w:tr') this.cell = { row: [], depth: (this.cell?.depth ?? 0) + 1 }
    if (name === 'w:tc') this.cell?.row.push([])
    if (isEmpty && name === 'w:p') this.endParagraph()
    if (name === 'w:pPr') this.isParagraphProperties = !isEmpty
    if (name === 'w:rPr') this.isRunProperties = !isEmpty
    if (name === 'w:r') this.run = {}
    if (name === 'w:t') this.isText = !isEmpty
    if (this.isRunProperties && !this.isParagraphProperties) Object.assign(this.run, runFormat(name, attributes))
    else if (this.isParagraphProperties && this.paragraph) setParagraph(this.paragraph, name, attributes)
    else if (name === 'w:br') this.writeBreak(attributes['w:type'])
    else if (!this.isParagraphProperties && name in BREAKS) this.write(BREAKS[name] ?? '')
  }

  private close(name: string): void {
    if (name === 'w:t') this.isText = false
    if (name === 'w:pPr') this.isParagraphProperties = false
    if (name === 'w:rPr') this.isRunProperties = false
    if (name === 'w:p') this.endParagraph()
    if (name === 'w:tr') this.endRow()
  }

  private writeBreak(type: string | undefined): void {
    if (type === 'page' && this.paragraph) this.paragraph.startsPage = true
    else this.write('\n')
  }

  private write(text: string): void {
    const paragraph = this.paragraph
    if (paragraph === null) return
    const format = { ...this.styleOf(paragraph), ...this.run }
    const printed = format.isCaps ? text.toUpperCase() : text
    if (format.isItalic) addItalics(paragraph, printed)
    paragraph.text += printed
    if (text.trim() !== '') paragraph.formats.push(format)
  }

  private styleOf(paragraph: OpenParagraph): WordFormat {
    return this.styles.get(paragraph.styleId ?? '') ?? this.styles.get('') ?? {}
  }

  private endParagraph(): void {
    if (this.paragraph === null) return
    const finished = finish(this.paragraph, this.styles)
    this.paragraph = null
    const cellParagraphs = this.cell?.row.at(-1)
    if (cellParagraphs) cellParagraphs.push(finished)
    else this.paragraphs.push(finished)
  }

  /** A row of a table reads across: speaker, tab, speech. Further paragraphs of the cells follow below. */
  private endRow(): void {
    const row = this.cell?.row.filter((cell) => cell.some(({ text }) => text.trim() !== '')) ?? []
    this.cell = null
    const first = row[0]?.[0]
    if (first === undefined) return
    const text = row.map((cell) => cell[0]?.text ?? '').join('\t')
    const italics = [row.flatMap((cell) => cell[0]?.italics?.[0] ?? [])]
    this.paragraphs.push({ ...first, text, italics }, ...row.flatMap((cell) => cell.slice(1)))
  }
}

interface OpenParagraph {
  text: string
  formats: WordFormat[]
  /** For each line, its parts in italics; `italicsEnd` is where in the text the last of them ends. */
  italics: string[][]
  italicsEnd: number
  styleId?: string
  isCentred?: boolean
  indentPt?: number
  beforePt?: number
  afterPt?: number
  startsPage: boolean
}

function newParagraph(): OpenParagraph {
  return { text: '', formats: [], italics: [], italicsEnd: -1, startsPage: false }
}

/** Runs that follow each other in italics are one part, but none reaches over the end of a line. */
function addItalics(paragraph: OpenParagraph, printed: string): void {
  const line = paragraph.text.split('\n').length - 1
  const parts = paragraph.italics[line] ?? []
  paragraph.italics[line] = parts
  if (printed === '\n') return
  const last = parts.at(-1)
  if (last !== undefined && paragraph.italicsEnd === paragraph.text.length) parts[parts.length - 1] = last + printed
  else parts.push(printed)
  paragraph.italicsEnd = paragraph.text.length + printed.length
}

function setParagraph(paragraph: OpenParagraph, name: string, attributes: Record<string, string>): void {
  if (name === 'w:pStyle') paragraph.styleId = attributes['w:val'] ?? ''
  if (name === 'w:pageBreakBefore' && isOn(attributes)) paragraph.startsPage = true
  Object.assign(paragraph, blockFormat(name, attributes))
}

function finish(open: OpenParagraph, styles: Map<string, WordStyle>): Paragraph {
  const style = styles.get(open.styleId ?? '') ?? styles.get('')
  const emphasis = commonEmphasis(open.formats)
  return {
    text: open.text,
    ...(open.styleId === undefined ? {} : { style: style?.name ?? open.styleId }),
    ...(emphasis ? { emphasis } : {}),
    ...(open.italics.length > 0 ? { italics: open.italics } : {}),
    isCentred: open.isCentred ?? style?.isCentred ?? false,
    indentPt: open.indentPt ?? style?.indentPt ?? 0,
    beforePt: open.beforePt ?? style?.beforePt ?? 0,
    afterPt: open.afterPt ?? style?.afterPt ?? 0,
    startsPage: open.startsPage,
  }
}

function commonEmphasis(formats: WordFormat[]): Paragraph['emphasis'] {
  if (formats.length === 0) return undefined
  if (formats.every((format) => format.isItalic)) return 'italic'
  if (formats.every((format) => format.isSmallCaps)) return 'smallCaps'
  return formats.every((format) => format.isBold) ? 'bold' : undefined
}
