import type { DialogueLine } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Text } from '../../ui/index.ts'

/** Letters of a line that are quoted before it is cut. */
const QUOTED = 160

/** The line that supports a statement, with its number. */
export function QuotedLine({ line }: { line: DialogueLine }) {
  const [t] = useWords('characters')
  const lang = line.language === 'es' || line.language === 'en' ? line.language : undefined
  return (
    <Text tone="quiet" face="script" lang={lang}>
      {t('quote', { text: cut(line.text), number: line.lineNumber })}
    </Text>
  )
}

/** Cut between words; line breaks of verse as spaces. */
function cut(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (whole.length <= QUOTED) return whole
  const kept = whole.slice(0, QUOTED)
  return `${kept.slice(0, kept.lastIndexOf(' ') + 1 || QUOTED).trim()}…`
}
