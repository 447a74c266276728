import type { Readers } from '@scripteam/pipeline'
import type { PageImages, TextExtractor, TextRecogniser } from '@scripteam/pipeline/ports'
import { createPageImages } from '@scripteam/providers/pageImages'
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

/** What reads files outside a server: printed text alone, and pictures of text too where there are settings for them. */
export function createReaders(pictures: Parameters<typeof createRecogniser>[0] | null): Readers {
  const recogniser = pictures === null ? createNoRecogniser() : createRecogniser(pictures, createPageImages())
  return { extractor: createTextExtractor(), recogniser }
}
