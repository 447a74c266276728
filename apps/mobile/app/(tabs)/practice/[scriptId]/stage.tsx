export { StageScreen as default } from '../../../../src/features/rehearsal/index.ts'
