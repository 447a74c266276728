export { type Session, useAuth } from './auth.ts'
export { type PracticeChoice, usePractice } from './practice.ts'
export { useScripts } from './scripts.ts'
export { firstPreferences, useSettings } from './settings.ts'
