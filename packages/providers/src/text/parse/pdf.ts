import type { Extraction, ExtractionLimits, PicturedPage } from '@scripteam/pipeline/ports'
import { getDocumentProxy } from 'unpdf'
import { FileProblem } from './fileProblem.ts'
import { joinItems } from './pdfItems.ts'
import { type PrintedPage, picturedPages } from './pictures.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Document['getPage']>>

/**
 * The text of a PDF with its positions, through pdf.js (which also mends a broken cross-reference table).
 * Pages that are pictures are named; when all are, the problem is `no-text`. Throws FileProblem: `encrypted` when it
 * asks for a password, `corrupt`, `too-large` beyond `limits.pages`.
 */
export async function readPdf(bytes: Uint8Array, limits: ExtractionLimits): Promise<Extraction> {
  const document = await open(bytes)
  if (document.numPages > limits.pages) throw new FileProblem('too-large', `${document.numPages} pages`)
  const fonts = new Map<string, string>()
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), number, fonts))
  }
  const pictures = picturedPages(pages).map(sizeOf)
  if (pictures.length === pages.length) return { kind: 'problem', problem: 'no-text', pictures }
  return { kind: 'text', mime: 'application/pdf', pages, ...(pictures.length > 0 && { pictures }) }
}

function sizeOf({ number, width, height }: PrintedPage): PicturedPage {
  return { number, width, height }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new FileProblem(isLocked ? 'encrypted' : 'corrupt', error instanceof Error ? error.message : undefined)
  }
}

async function readPage(page: PdfPage, number: number, fonts: Map<string, string>): Promise<PrintedPage> {
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
