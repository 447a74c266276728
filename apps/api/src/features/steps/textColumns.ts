import type { Page } from '@scripteam/contract/model'
import type { ExtractedText } from '@scripteam/pipeline'
import type { Seal } from '../../db/index.ts'

/** All text of a file, as the row of its script keeps it: sealed, with the key that opens it. */
export function textColumns(seal: Seal, text: ExtractedText): { originalText: string; dataKey: string | null } {
  const { value, key } = seal.sealText(plainText(text))
  return { originalText: value, dataKey: key }
}

function plainText({ pages }: ExtractedText): string {
  // PostgreSQL has no NUL in text.
  return pages.map(pageText).join('\n').replaceAll('\u0000', '')
}

function pageText(page: Page): string {
  const runs = page.kind === 'flow' ? page.lines : page.items
  return runs.map((run) => run.text).join('\n')
}
