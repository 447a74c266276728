export { PartScreen } from './PartScreen.tsx'
export { RecordScreen } from './RecordScreen.tsx'
