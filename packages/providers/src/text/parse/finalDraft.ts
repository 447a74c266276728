import type { FlowLine, Page } from '@scripteam/contract/model'
import { decodeText } from '../decodeText.ts'
import { FileProblem } from './fileProblem.ts'
import { depthChange, type XmlToken, xmlTokens } from './xml.ts'

/**
 * The paragraphs of a Final Draft script with their type as style ("Scene Heading", "Character", ...); those of
 * the title page are styled "Title Page". The second cue of a dual dialogue ends in "^", as in Fountain.
 */
export function readFinalDraft(bytes: Uint8Array): Page[] {
  const reader = new FinalDraftReader()
  for (const token of xmlTokens(decodeText(bytes))) reader.take(token)
  if (!reader.hasContent) throw new FileProblem('corrupt', 'no content')
  return [{ kind: 'flow', number: 1, lines: spaceOut([...reader.titlePage, ...reader.body]) }]
}

class FinalDraftReader {
  readonly titlePage: FlowLine[] = []
  readonly body: FlowLine[] = []
  hasContent = false
  private readonly open: OpenParagraph[] = []
  private isTitlePage = false
  private isContent = false
  private isText = false
  private isCapitals = false
  private noteDepth = 0
  private cuesInDual = 0
  private isDual = false

  take(token: XmlToken): void {
    if (token.kind === 'text') this.write(token.text)
    else if (token.name === 'ScriptNote') this.noteDepth += depthChange(token)
    else if (this.noteDepth > 0) return
    else if (token.kind === 'open') this.start(token.name, token.attributes, token.isEmpty)
    else this.end(token.name)
  }

  private start(name: string, attributes: Record<string, string>, isEmpty: boolean): void {
    if (name === 'Content') this.isContent = this.hasContent = true
    if (name === 'TitlePage') this.isTitlePage = !isEmpty
    if (name === 'DualDialogue') {
      this.isDual = !isEmpty
      this.cuesInDual = 0
    }
    if (name === 'Paragraph' && !isEmpty) this.open.push({ type: attributes.Type ?? 'General', text: '' })
    if (name === 'Text') {
      this.isText = !isEmpty
      this.isCapitals = /AllCaps/.test(attributes.Style ?? '')
    }
  }

  private end(name: string): void {
    if (name === 'Text') this.isText = false
    if (name === 'Content') this.isContent = false
    if (name === 'TitlePage') this.isTitlePage = false
    if (name === 'DualDialogue') this.isDual = false
    if (name === 'Paragraph') this.endParagraph()
  }

  private write(text: string): void {
    const paragraph = this.open.at(-1)
    if (!this.isText || this.noteDepth > 0 || paragraph === undefined) return
    paragraph.text += this.isCapitals ? text.toUpperCase() : text
  }

  private endParagraph(): void {
    const paragraph = this.open.pop()
    if (paragraph === undefined || paragraph.text.trim() === '' || !this.isContent) return
    const style = this.isTitlePage ? 'Title Page' : paragraph.type
    const isSecondCue = this.isDual && style === 'Character' && ++this.cuesInDual === 2
    const lines = paragraph.text.split(/\r?\n/).map((text) => ({ text, style }))
    if (isSecondCue && lines[0]) lines[0].text += ' ^'
    ;(this.isTitlePage ? this.titlePage : this.body).push(...lines)
  }
}

interface OpenParagraph {
  type: string
  text: string
}

const INSIDE_A_SPEECH = new Set(['Dialogue', 'Parenthetical', 'Lyrics'])

/** A blank line above every paragraph that does not go on with a speech, as it is printed. */
function spaceOut(lines: FlowLine[]): FlowLine[] {
  return lines.flatMap((line, index) => {
    const goesOn = index === 0 || INSIDE_A_SPEECH.has(line.style ?? '') || line.style === 'Title Page'
    return goesOn ? [line] : [{ text: '' }, line]
  })
}
