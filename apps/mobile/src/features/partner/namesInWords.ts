import { languageNow } from '../../i18n/index.ts'

/** Names one after the other, as the language on screen joins them. */
export function namesInWords(names: readonly string[]): string {
  // Hermes knows no Intl.ListFormat.
  if (typeof Intl.ListFormat === 'undefined') return names.join(', ')
  return new Intl.ListFormat(languageNow(), { type: 'conjunction' }).format(names)
}
