import { useWords } from '../../i18n/index.ts'
import type { CastName } from './list/listPort.ts'
import { doubtOf, type Row, suggestedFor } from './reading/rows.ts'

const KNOWN = [
  'label_once',
  'paragraph_may_be_direction',
  'direction_may_be_spoken',
  'unclosed_bracket',
  'label_shape_unusual',
  'heading_not_set_off',
  'ocr_uncertain',
  'speaker_guessed',
] as const

/** Whom a language model suggests as the speaker of a row, in a sentence; null for nobody. */
export function useSuggestionWords(row: Row, cast: readonly CastName[]): string | null {
  const [t] = useWords('repair')
  const suggested = suggestedFor(row, cast)
  return suggested && t('doubts.speaker_suggested', { name: suggested.name })
}

/** Why a row is doubtful, in a sentence; a reason this version of the app does not know has a general one. */
export function useDoubtWords(row: Row): string {
  const [t] = useWords('repair')
  const reason = doubtOf(row)?.reason
  const known = KNOWN.find((one) => one === reason) ?? 'other'
  return t(`doubts.${known}`, { name: row.kind === 'dialogue' ? row.line.character : '' })
}
