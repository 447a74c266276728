export { SummaryScreen as default } from '../../../../src/features/rehearsal/index.ts'
