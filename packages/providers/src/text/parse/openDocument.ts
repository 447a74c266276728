import type { Page } from '@scripteam/contract/model'
import { layOut, type Paragraph } from './paragraphs.ts'
import { depthChange, type XmlToken, xmlTokens } from './xml.ts'

/** The paragraphs and headings of an OpenDocument text (`content.xml`), each with its style's name. */
export function readOpenDocument(contentXml: string): Page[] {
  const reader = new OpenDocumentReader(styleParents(contentXml))
  for (const token of xmlTokens(contentXml)) reader.take(token)
  return layOut(reader.paragraphs)
}

class OpenDocumentReader {
  readonly paragraphs: Paragraph[] = []
  private readonly parents: Map<string, string>
  private open: { text: string; style: string } | null = null
  private skipDepth = 0

  constructor(parents: Map<string, string>) {
    this.parents = parents
  }

  take(token: XmlToken): void {
    if (token.kind !== 'text' && SKIPPED.has(token.name)) this.skipDepth += depthChange(token)
    else if (this.skipDepth === 0) this.takePrinted(token)
  }

  private takePrinted(token: XmlToken): void {
    if (token.kind === 'text') this.write(token.text.replace(/\s+/g, ' '))
    else if (!BLOCKS.has(token.name)) this.write(token.kind === 'open' ? inlineText(token.name, token.attributes) : '')
    else if (token.kind === 'open') this.start(token.attributes['text:style-name'] ?? '', token.isEmpty)
    else this.end()
  }

  private write(text: string): void {
    if (this.open) this.open.text += text
  }

  private start(style: string, isEmpty: boolean): void {
    this.open = { text: '', style: this.parents.get(style) ?? style }
    if (isEmpty) this.end()
  }

  private end(): void {
    if (this.open) this.paragraphs.push(plain(this.open))
    this.open = null
  }
}

const BLOCKS = new Set(['text:p', 'text:h'])
const SKIPPED = new Set(['text:tracked-changes', 'office:annotation', 'text:note'])

/** Blanks, tabs and line breaks are elements of their own in OpenDocument. */
function inlineText(name: string, attributes: Record<string, string>): string {
  if (name === 'text:tab') return '\t'
  if (name === 'text:line-break') return '\n'
  return name === 'text:s' ? ' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1)) : ''
}

/** An automatic style ("P3") stands for the named style it was made from; blanks are written `_20_`. */
function styleParents(contentXml: string): Map<string, string> {
  const parents = new Map<string, string>()
  for (const token of xmlTokens(contentXml)) {
    if (token.kind !== 'open' || token.name !== 'style:style') continue
    const { 'style:name': name, 'style:parent-style-name': parent } = token.attributes
    if (name !== undefined && parent !== undefined) parents.set(name, parent)
  }
  return parents
}

function plain({ text, style }: { text: string; style: string }): Paragraph {
  return { text, style: style.replaceAll('_20_', ' '), indentPt: 0, beforePt: 0, afterPt: 0, startsPage: false }
}
