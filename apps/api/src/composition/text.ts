import type { PageImages, TextExtractor, TextRecogniser } from '@scripteam/pipeline/ports'
import { createNoRecogniser, createTesseract } from '@scripteam/providers/recognition'
import { createTextExtractor as createPlainExtractor } from '@scripteam/providers/text'
import type { Config } from '../config.ts'
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
