import type { TextExtractor } from '@scripteam/pipeline/ports'
import { createTextExtractor as createPlainExtractor } from '@scripteam/providers/text'
import { keepableText } from './keepableText.ts'

/** The text extractor of this instance. */
export function createTextExtractor(): TextExtractor {
  return keepableText(createPlainExtractor())
}
