export { RecordScreen as default } from '../../../../../src/features/takes/index.ts'
