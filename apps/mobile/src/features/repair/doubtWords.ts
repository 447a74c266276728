import { useWords } from '../../i18n/index.ts'
import { doubtOf, type Row } from './reading/rows.ts'

const KNOWN = [
  'label_once',
  'paragraph_may_be_direction',
  'direction_may_be_spoken',
  'unclosed_bracket',
  'label_shape_unusual',
  'ocr_uncertain',
  'speaker_guessed',
  'speaker_suggested',
] as const

/** Why a row is doubtful, in a sentence; a reason this version of the app does not know has a general one. */
export function useDoubtWords(row: Row): string {
  const [t] = useWords('repair')
  const reason = doubtOf(row)?.reason
  const known = KNOWN.find((one) => one === reason) ?? 'other'
  return t(`doubts.${known}`, { name: row.kind === 'dialogue' ? row.line.character : '' })
}
