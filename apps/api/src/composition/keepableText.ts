import type { Page } from '@scripteam/contract/model'
import type { TextExtractor } from '@scripteam/pipeline/ports'

/** A text extractor whose text a database can keep: without NUL, and with a mark in the place of half a surrogate pair. */
export function keepableText(extractor: TextExtractor): TextExtractor {
  return {
    async extract(file, limits, signal) {
      const extraction = await extractor.extract(file, limits, signal)
      return extraction.kind === 'text' ? { ...extraction, pages: extraction.pages.map(keepable) } : extraction
    },
  }
}

function keepable(page: Page): Page {
  return page.kind === 'flow'
    ? { ...page, lines: page.lines.map(cleaned) }
    : { ...page, items: page.items.map(cleaned) }
}

const UNKEEPABLE = /\0|\p{Surrogate}/u

/** RTF and damaged fonts can name both; in a run of text every word of a program may come, its style and font too. */
function cleaned<T extends Record<string, unknown>>(run: T): T {
  const isClean = Object.values(run).every((value) => !UNKEEPABLE.test(String(value)))
  if (isClean) return run
  // Only texts are changed, so the shape stays.
  return JSON.parse(JSON.stringify(run, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value))) as T
}

function clean(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
}
