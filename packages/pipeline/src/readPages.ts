import {
  DEFAULT_LIMITS,
  type Extraction,
  type SourceFile,
  type TextExtractor,
  type TextRecogniser,
} from './ports/index.ts'
import { timeLimit } from './timeLimit.ts'

export interface Readers {
  readonly extractor: TextExtractor
  readonly recogniser: TextRecogniser
}

/**
 * The pages of a file; those that are pictures of text are recognised where a program for it is installed, and
 * otherwise left out. `report` hears which share of the pictures is done.
 */
export async function readPages(
  file: SourceFile,
  { extractor, recogniser }: Readers,
  report: (share: number) => Promise<void>,
  signal: AbortSignal,
): Promise<Extraction> {
  const limit = timeLimit(signal, DEFAULT_LIMITS.timeMs + 5_000)
  const extraction = await extractor.extract(file, DEFAULT_LIMITS, limit)
  const pictures = extraction.pictures ?? []
  if (pictures.length === 0 || !(await recogniser.isReady())) return extraction
  const onPage = (done: number) => report(done / pictures.length)
  const recognition = await recogniser.recognise(file, pictures, onPage, signal)
  if (recognition.kind === 'problem') return recognition
  const numbers = new Set(pictures.map(({ number }) => number))
  const printed = extraction.kind === 'text' ? extraction.pages.filter((page) => !numbers.has(page.number)) : []
  const pages = [...printed, ...recognition.pages].sort((a, b) => a.number - b.number)
  const hasWords = pages.some(
    (page) => page.kind === 'flow' || page.items.some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  )
  return hasWords ? { kind: 'text', mime: 'application/pdf', pages } : { kind: 'problem', problem: 'no-text' }
}
