import type { TextLine } from '../text/textLine.ts'
import type { SpeechDoubt } from './element.ts'

/** Words of which a recogniser of pictures is less sure than this are looked at by a person. */
const SURE = 0.6

/** The doubt about a speech on lines `first` to `last` (both counted), for those that were recognised in a picture. */
export function ocrDoubts(
  lines: readonly Pick<TextLine, 'confidence'>[],
): (first: number, last: number) => SpeechDoubt | null {
  return (first, last) => {
    let least = 1
    for (let at = first; at <= last; at++) least = Math.min(least, lines[at]?.confidence ?? 1)
    return least < SURE ? { reason: 'ocr_uncertain', confidence: least } : null
  }
}
