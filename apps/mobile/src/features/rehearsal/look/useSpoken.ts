import { type FadedLine, screenReaderLabel } from '@scripteam/practice'
import { useWords } from '../../../i18n/index.ts'

/** The sentence a screen reader says for a faded line: its visible words, and how many are hidden between them. */
export function useSpoken(faded: FadedLine): string {
  const [t] = useWords('rehearsal')
  const line = screenReaderLabel(faded, (count) => t('stage.hidden', { count }))
  return t('stage.yourLineSpoken', { line })
}
