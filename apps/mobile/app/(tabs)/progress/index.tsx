export { ProgressScreen as default } from '../../../src/features/progress/index.ts'
