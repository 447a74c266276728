import PDFDocument from 'pdfkit'
import { FACES } from './faces.ts'

type Face = keyof typeof FACES

/** A row of text: where it begins, in points from the left edge, and how it looks. */
export interface Style {
  readonly face: Face
  readonly size: number
  readonly indent: number
  /** Set for the rows of one's own part: behind a tint, and with a bar beside them for eyes and printers without colour. */
  readonly isMarked?: boolean
  readonly isCentred?: boolean
}

/** The numbers of pages stand in the outer tenth of a page, the text outside it: readers of PDFs tell them apart by that. */
const PAGE = { width: 595, height: 842, left: 72, right: 72, top: 96, bottom: 96 }
const TINT = '#fff0a8'
const BAR = '#b8860b'
/** A row's height by the size of its letters. */
const LEADING = 1.35

/** A4 pages filled from top to bottom, row by row. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument
  #y = PAGE.top
  #page = 1

  constructor(title: string) {
    this.#doc = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      info: { Title: title, Creator: 'ScripTeam' },
    })
    for (const [name, path] of Object.entries(FACES)) this.#doc.registerFont(name, path)
  }

  /** The rows that a text takes; each line of verse begins a new one. */
  rowsOf(text: string, style: Style): string[] {
    this.#doc.font(style.face).fontSize(style.size)
    const width = PAGE.width - PAGE.right - style.indent
    return text.split('\n').flatMap((line) => this.#broken(line, width))
  }

  write(rows: readonly string[], style: Style): void {
    for (const row of rows) this.#row(row, style)
  }

  space(points: number): void {
    if (this.#y > PAGE.top) this.#y += points
  }

  /** Turns the page unless so many rows still fit. */
  keepTogether(rows: number, size: number): void {
    if (this.#y + rows * size * LEADING > PAGE.height - PAGE.bottom) this.#turn()
  }

  bookmark(title: string): void {
    this.#doc.outline.addItem(title)
  }

  async finished(): Promise<Uint8Array> {
    this.#number()
    this.#doc.end()
    const parts: Buffer[] = []
    // The document is a stream of buffers.
    for await (const part of this.#doc as unknown as AsyncIterable<Buffer>) parts.push(part)
    return new Uint8Array(Buffer.concat(parts))
  }

  #row(row: string, style: Style): void {
    const height = style.size * LEADING
    this.keepTogether(1, style.size)
    if (style.isMarked) this.#mark(height)
    this.#doc.font(style.face).fontSize(style.size).fillColor('#000')
    const x = style.isCentred ? (PAGE.width - this.#doc.widthOfString(row)) / 2 : style.indent
    this.#doc.text(row, x, this.#y, { lineBreak: false })
    this.#y += height
  }

  #mark(height: number): void {
    const left = PAGE.left - 6
    this.#doc.rect(left, this.#y, PAGE.width - PAGE.right - left, height + 0.5).fill(TINT)
    this.#doc.rect(PAGE.left - 18, this.#y, 3, height + 0.5).fill(BAR)
  }

  #turn(): void {
    this.#number()
    this.#doc.addPage()
    this.#page += 1
    this.#y = PAGE.top
  }

  #number(): void {
    if (this.#page === 1) return
    const number = String(this.#page)
    this.#doc.font('plain').fontSize(10).fillColor('#000')
    this.#doc.text(number, (PAGE.width - this.#doc.widthOfString(number)) / 2, PAGE.height - 48, { lineBreak: false })
  }

  #broken(line: string, width: number): string[] {
    const rows: string[] = []
    for (const word of line.split(/[ \t]+/).filter(Boolean)) {
      const longer = [rows.at(-1), word].filter(Boolean).join(' ')
      if (rows.length > 0 && this.#doc.widthOfString(longer) <= width) rows[rows.length - 1] = longer
      else rows.push(word)
    }
    return rows
  }
}

export const LEFT = PAGE.left
