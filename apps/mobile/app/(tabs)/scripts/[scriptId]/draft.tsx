export { DraftScreen as default } from '../../../../src/features/repair/index.ts'
