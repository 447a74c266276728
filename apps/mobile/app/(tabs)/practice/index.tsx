export { PracticeHome as default } from '../../../src/features/rehearsal/index.ts'
