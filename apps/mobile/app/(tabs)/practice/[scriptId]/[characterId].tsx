export { RunScreen as default } from '../../../../src/features/rehearsal/index.ts'
