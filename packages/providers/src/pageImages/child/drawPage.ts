import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawnHead, DrawOrder } from './wire.ts'

/** No image has more pixels, whatever the shape of its page: 20 million are an A4 page at 400 dots an inch. */
const MAX_PIXELS = 20_000_000

/** Draws one page of a PDF on white. Rejects with the errors of pdf.js. */
export async function drawPage(bytes: Uint8Array, order: DrawOrder): Promise<{ head: DrawnHead; png: Uint8Array }> {
  const document = await getDocument({ data: bytes, verbosity: 0, ...BESIDE_PDF_JS }).promise
  if (order.number > document.numPages) return { head: { kind: 'problem', problem: 'no-page' }, png: new Uint8Array() }
  const page = await document.getPage(order.number)
  const natural = page.getViewport({ scale: 1 })
  const scale = Math.min(order.width / natural.width, Math.sqrt(MAX_PIXELS / (natural.width * natural.height)))
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))]
  const canvas = createCanvas(width, height)
  // pdf.js draws on any canvas with the methods of the browsers' one.
  const target = canvas as unknown as HTMLCanvasElement
  await page.render({ canvas: target, viewport, background: 'white' }).promise
  return { head: { kind: 'image', width, height }, png: await canvas.encode('png') }
}

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Decoders of scans (JPEG 2000, JBIG2), maps of letters and stand-ins for fonts that a file does not hold. */
const BESIDE_PDF_JS = {
  wasmUrl: join(root, 'wasm') + sep,
  cMapUrl: join(root, 'cmaps') + sep,
  standardFontDataUrl: join(root, 'standard_fonts') + sep,
  iccUrl: join(root, 'iccs') + sep,
}
