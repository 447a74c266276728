import type { Page, TextItem } from '@scripteam/contract/model'
import type { ExtractionLimits } from '@scripteam/pipeline/ports'
import { getDocumentProxy } from 'unpdf'
import { FileProblem } from './fileProblem.ts'
import { joinItems } from './pdfItems.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Document['getPage']>>

/**
 * The text of a PDF with its positions, through pdf.js (which also mends a broken cross-reference table).
 * Throws FileProblem: `encrypted` when it asks for a password, `corrupt`, `too-large` beyond `limits.pages`,
 * `no-text` when the pages are pictures.
 */
export async function readPdf(bytes: Uint8Array, limits: ExtractionLimits): Promise<Page[]> {
  const document = await open(bytes)
  if (document.numPages > limits.pages) throw new FileProblem('too-large', `${document.numPages} pages`)
  const fonts = new Map<string, string>()
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), number, fonts))
  }
  if (!hasText(pages)) throw new FileProblem('no-text')
  return pages
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new FileProblem(isLocked ? 'encrypted' : 'corrupt', error instanceof Error ? error.message : undefined)
  }
}

async function readPage(page: PdfPage, number: number, fonts: Map<string, string>): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.flatMap((item) => ('str' in item ? [item] : []))
  await nameFonts(page, new Set(items.map(({ fontName }) => fontName)), fonts)
  page.cleanup()
  return { kind: 'positioned', number, width, height, items: joinItems(items, transform, fonts) }
}

/** Real font names ("Times-Italic") come only with a page's drawing operators, so these are read for new fonts only. */
async function nameFonts(page: PdfPage, used: Set<string>, fonts: Map<string, string>): Promise<void> {
  if ([...used].every((id) => fonts.has(id))) return
  await page.getOperatorList()
  for (const id of used) {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    fonts.set(id, fontName(font) ?? id)
  }
}

function fontName(font: unknown): string | null {
  if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string') return null
  const slant = 'italic' in font && font.italic === true && !/italic|oblique/i.test(font.name) ? '-Italic' : ''
  const weight = 'bold' in font && font.bold === true && !/bold|black/i.test(font.name) ? '-Bold' : ''
  return font.name.replace(/^[A-Z]{6}\+/, '') + weight + slant
}

/**
 * Pictures of text have none, or the same short stamp on each page, or letters without meaning (fonts that do
 * not say which letter a sign stands for come out as control or private-use characters).
 */
function hasText(pages: Page[]): boolean {
  const texts = pages.map((page) => (page.kind === 'positioned' ? page.items : []).map(textOf).join(' '))
  const all = texts.join('')
  const readable = all.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const meaningless = all.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0
  if (readable === 0 || meaningless > readable) return false
  const stamps = new Set(texts.map((text) => text.replace(/\d+/g, '').trim()))
  return pages.length < 3 || stamps.size > 1 || readable / pages.length > 100
}

function textOf({ text }: TextItem): string {
  return text
}
