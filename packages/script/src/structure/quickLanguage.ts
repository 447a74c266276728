import type { DetectedLanguage, LanguageReading } from '@scripteam/contract/model'

const SPANISH =
  /(?<!\p{L})(?:que|de|el|la|los|las|un|una|y|es|en|no|se|por|con|para|me|te|lo|su|mi|pero|como|más|qué|sí|yo|tú|usted|está|muy|ya|al|del)(?!\p{L})/giu
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|to|a|in|is|you|it|that|i|my|for|not|be|have|with|this|what|but|are|your|he|she|was|will|do|we|so|me)(?!\p{L})/giu

/** Language of each speech and of all of them, by counting little words. */
export function quickLanguages(texts: readonly string[]): { lines: DetectedLanguage[]; reading: LanguageReading } {
  const all = texts.join(' ')
  const es = all.match(SPANISH)?.length ?? 0
  const en = all.match(ENGLISH)?.length ?? 0
  const total = Math.max(1, es + en)
  const overall: DetectedLanguage = es + en < 3 ? 'unknown' : es > en ? 'es' : 'en'
  return {
    lines: texts.map(() => overall),
    reading: { overall, confidence: Math.max(es, en) / total, shares: { es: es / total, en: en / total, unknown: 0 } },
  }
}
