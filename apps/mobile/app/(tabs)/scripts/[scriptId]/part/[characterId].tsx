export { PartScreen as default } from '../../../../../src/features/takes/index.ts'
