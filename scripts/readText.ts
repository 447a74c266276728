import type { ExpectedLanguage, Page, ScriptId } from '@scripteam/contract/model'
import { readScript, type ScriptReading } from '@scripteam/script'

const ID = '00000000-0000-8000-8000-000000000001' as ScriptId // a fixed id: nothing is stored

/** Plain text as the reader gets it from a text file: one page, line by line. */
export function pagesOf(text: string): Page[] {
  return [{ kind: 'flow', number: 1, lines: text.split(/\r?\n/u).map((line) => ({ text: line })) }]
}

/** Reads pages without a server. */
export function readPages(pages: Page[], expectedLanguage: ExpectedLanguage = 'auto'): ScriptReading {
  return readScript(pages, { scriptId: ID, expectedLanguage })
}
