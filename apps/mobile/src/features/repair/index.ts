export { DraftScreen } from './draft/DraftScreen.tsx'
export { RepairScreen } from './RepairScreen.tsx'
