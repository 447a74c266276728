import type { DetectedLanguage, LanguageReading } from '@scripteam/contract/model'
import type { Element, Speech } from '../structure/element.ts'
import { detectLanguages } from './detectLanguages.ts'
import type { SpokenText } from './spokenText.ts'

/** The language of a script and of its speeches, in reading order; headings part the scenes. */
export function speechLanguages(elements: readonly Element[]): { reading: LanguageReading; lines: DetectedLanguage[] } {
  const spoken: SpokenText[] = []
  let scene = 0
  for (const element of elements) {
    if (element.kind === 'heading') scene++
    if (element.kind === 'speech') spoken.push({ text: element.text, speaker: speakerOf(element), scene })
  }
  const { overall, perLine } = detectLanguages(spoken)
  return { reading: overall, lines: perLine }
}

/** Those who speak together are a speaker of their own. */
function speakerOf({ labels }: Speech): string {
  return labels.length === 1 ? (labels[0] ?? '') : labels.join('+')
}
