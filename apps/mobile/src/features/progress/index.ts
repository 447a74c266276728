export { ProgressScreen } from './ProgressScreen.tsx'
export { Reminding } from './Reminding.tsx'
export { useSyncedAgenda } from './useSyncedAgenda.ts'
