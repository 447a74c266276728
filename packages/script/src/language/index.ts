export { detectLanguages } from './detectLanguages.ts'
export { detectProseLanguage } from './proseLanguage.ts'
export { speechLanguages } from './speechLanguages.ts'
export type { SpokenText } from './spokenText.ts'
