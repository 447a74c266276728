export { useTranslation as useWords } from 'react-i18next'
export { languageNow, setLanguage } from './i18n.ts'
export { megabytes } from './megabytes.ts'
export { problemWords } from './problemWords.ts'
