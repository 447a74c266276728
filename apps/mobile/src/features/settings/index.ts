export { SettingsScreen } from './SettingsScreen.tsx'
export { useMe, useSentPreferences } from './useSentPreferences.ts'
