import type { FlowLine, Page } from '@scripteam/contract/model'

/** Text to pages of lines: a form feed starts a page, and every sort of line end ends a line. */
export function readPlainText(text: string): Page[] {
  return text.split('\f').map((page, index) => ({ kind: 'flow', number: index + 1, lines: toLines(page) }))
}

function toLines(page: string): FlowLine[] {
  return page.split(/\r\n|[\n\r\u0085\u2028]/).map((text) => ({ text }))
}
