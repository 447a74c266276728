import type { Language } from '@scripteam/contract/model'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

/** The app's words; `setLanguage` changes them while the app runs. */
export const i18n = i18next.createInstance()

// Words are in the bundle, so nothing is loaded and the promise is settled at once.
void i18n.use(initReactI18next).init({
  resources: { en, es },
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'common',
  ns: Object.keys(en),
  initAsync: false,
  // React escapes already.
  interpolation: { escapeValue: false },
})

export function setLanguage(language: Language): void {
  if (i18n.language !== language) void i18n.changeLanguage(language)
}

/** The language of the words on screen. */
export function languageNow(): Language {
  return i18n.language === 'es' ? 'es' : 'en'
}
