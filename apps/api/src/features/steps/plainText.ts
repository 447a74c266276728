import type { Page } from '@scripteam/contract/model'
import type { ExtractedText } from '@scripteam/pipeline'

/** All text of a file, as one. */
export function plainText({ pages }: ExtractedText): string {
  // PostgreSQL has no NUL in text.
  return pages.map(pageText).join('\n').replaceAll('\u0000', '')
}

function pageText(page: Page): string {
  const runs = page.kind === 'flow' ? page.lines : page.items
  return runs.map((run) => run.text).join('\n')
}
