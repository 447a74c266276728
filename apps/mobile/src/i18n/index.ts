export { useTranslation as useWords } from 'react-i18next'
export { i18n, languageNow, setLanguage } from './i18n.ts'
export { problemWords } from './problemWords.ts'
