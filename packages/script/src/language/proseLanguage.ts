import type { LanguageReading } from '@scripteam/contract/model'
import { detectLanguages } from './detectLanguages.ts'

/** The language of a text without dialogue: each paragraph counts as a speech of one narrator. */
export function detectProseLanguage(paragraphs: readonly string[]): LanguageReading {
  return detectLanguages(paragraphs.map((text) => ({ text, speaker: '', scene: 0 }))).overall
}
