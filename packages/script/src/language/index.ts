export { detectLanguages, type SpokenText } from './detectLanguages.ts'
export { detectProseLanguage } from './proseLanguage.ts'
