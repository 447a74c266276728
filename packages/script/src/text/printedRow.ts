import type { RowBox } from '@scripteam/contract/model'
import type { Furniture, TextLine } from './textLine.ts'

/** A line on its way to a TextLine: columns are still counted from the edge of the sheet. */
export interface PrintedRow {
  /** Without blanks at its ends; inner blanks stand for the width they have on the page. */
  text: string
  page: number
  /** Columns (character widths) left of the text. */
  column: number
  blankBefore: number
  /** First line of a page or of a column: what stands above it says nothing about paragraphs. */
  startsBlock: boolean
  /** Lines with one key share a left margin: left and right pages differ, and so do columns. */
  margin: string
  /** From the top of the page, 0 to 1; null where a file has no positions. */
  height: number | null
  /** Points of its tallest letters; null where a file has no positions. */
  size: number | null
  style?: string
  emphasis?: TextLine['emphasis']
  /** The parts of `text` that are set in italics, in order. */
  italics?: readonly string[]
  furniture?: Furniture
  /** Where it stands on the page; absent where a file has no positions. */
  box?: RowBox
  /** How sure its least certain word is, where the text was recognised in a picture. */
  confidence?: number
}

/** The column where the text of a row ends. */
export function endColumn(row: PrintedRow): number {
  return row.column + row.text.length
}
