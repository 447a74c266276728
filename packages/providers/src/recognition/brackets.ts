import type { Word } from './readTsv.ts'

/** What a closing square bracket at the end of a line is taken for: an upright stroke. */
const STROKE = /(^|[.!?…,;:])[I|l1J]$/u

/** Square brackets that were opened are closed by the upright stroke at the end of a line, which is no letter there. */
export function mendBrackets(lines: readonly Word[][]): Word[][] {
  let isOpen = false
  return lines.map((line) =>
    line.map((word, at) => {
      const isClosing = isOpen && at === line.length - 1 && STROKE.test(word.text)
      const text = isClosing ? `${word.text.slice(0, -1)}]` : word.text
      const [opened, closed] = [text.lastIndexOf('['), text.lastIndexOf(']')]
      if (opened >= 0 || closed >= 0) isOpen = opened > closed
      return isClosing ? { ...word, text } : word
    }),
  )
}
