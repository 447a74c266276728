import type { Readers } from '@scripteam/pipeline'
import type { PageImages, TextExtractor, TextRecogniser } from '@scripteam/pipeline/ports'
import { createPageImages } from '@scripteam/providers/pageImages'
import { createNoRecogniser, createTesseract } from '@scripteam/providers/recognition'
import { createTextExtractor as createPlainExtractor } from '@scripteam/providers/text'
import { type Config, Environment } from '../config.ts'
import { keepableText } from './keepableText.ts'

/** The text extractor of this instance. */
export function createTextExtractor(): TextExtractor {
  return keepableText(createPlainExtractor())
}

/** What reads the scans of this instance. */
export function createRecogniser(
  { OCR_PROGRAM, OCR_LIMIT, OCR_PAGES }: Pick<Config, 'OCR_PROGRAM' | 'OCR_LIMIT' | 'OCR_PAGES'>,
  images: PageImages,
): TextRecogniser {
  if (OCR_LIMIT === 0) return createNoRecogniser()
  return createTesseract({ program: OCR_PROGRAM, images, timeMs: OCR_LIMIT * 1_000, mostPages: OCR_PAGES })
}

/** Printed text alone, or pictures of text too. */
export type Reads = 'text' | 'pictures'

/** What reads files outside a server, by the settings of the environment. */
export function createReaders(reads: Reads): Readers {
  const extractor = createTextExtractor()
  if (reads === 'text') return { extractor, recogniser: createNoRecogniser() }
  return { extractor, recogniser: createRecogniser(Environment.parse(process.env), createPageImages()) }
}
