import type { FlowLine, Page } from '@scripteam/contract/model'

/** One paragraph as word processors hold it; `text` may contain line breaks. Lengths are in points. */
export interface Paragraph {
  readonly text: string
  readonly style?: string
  readonly emphasis?: FlowLine['emphasis']
  /** For each line of `text`, its parts in italics. */
  readonly italics?: readonly (readonly string[])[]
  readonly isCentred?: boolean
  readonly indentPt: number
  readonly beforePt: number
  readonly afterPt: number
  readonly startsPage: boolean
}

/** Screenplays are set in a 12 point type of ten characters to the inch. */
const CHARACTER_PT = 7.2
/** Space between paragraphs that reads as a blank line: half a line of 12 points. */
const BLANK_LINE_PT = 6
/** Characters on a typed line, to place centred text. */
const LINE_WIDTH = 60

/** Paragraphs to pages of lines as a typist would set them: space above as blank lines, indents as blanks. */
export function layOut(paragraphs: Paragraph[]): Page[] {
  const pages: FlowLine[][] = [[]]
  const isSpaced = hasMixedSpacing(paragraphs)
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.startsPage && index > 0) pages.push([])
    const lines = pages[pages.length - 1] ?? []
    if (isSpaced && index > 0 && spaceAbove(paragraphs, index) >= BLANK_LINE_PT) lines.push({ text: '' })
    lines.push(...toLines(paragraph))
  })
  return pages.map((lines, index) => ({ kind: 'flow', number: index + 1, lines }))
}

/** Space that is the same between all paragraphs parts nothing from anything. */
function hasMixedSpacing(paragraphs: Paragraph[]): boolean {
  const spaced = paragraphs.filter((_, index) => index > 0 && spaceAbove(paragraphs, index) >= BLANK_LINE_PT)
  return spaced.length > 0 && spaced.length < 0.95 * (paragraphs.length - 1)
}

function spaceAbove(paragraphs: Paragraph[], index: number): number {
  return Math.max(paragraphs[index]?.beforePt ?? 0, paragraphs[index - 1]?.afterPt ?? 0)
}

function toLines({ text, style, emphasis, italics, isCentred, indentPt }: Paragraph): FlowLine[] {
  return text.split('\n').map((line, at) => {
    const parts = italics?.[at] ?? []
    const indent = isCentred ? (LINE_WIDTH - line.trim().length) / 2 : indentPt / CHARACTER_PT
    const blanks = line.trim() === '' ? '' : ' '.repeat(Math.max(0, Math.round(indent)))
    return {
      text: blanks + line,
      ...(style === undefined ? {} : { style }),
      ...(emphasis ? { emphasis } : {}),
      ...(parts.length > 0 ? { italics: [...parts] } : {}),
    }
  })
}
