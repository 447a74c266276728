export { detectLanguages, type SpokenText } from './detectLanguages.ts'
export { detectProseLanguage } from './proseLanguage.ts'
export { speechLanguages } from './speechLanguages.ts'
