export { SettingsScreen as default } from '../../../src/features/settings/index.ts'
