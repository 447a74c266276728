export { useAuth } from './auth.ts'
export { usePractice } from './practice.ts'
export { useScripts } from './scripts.ts'
export { useSettings } from './settings.ts'
