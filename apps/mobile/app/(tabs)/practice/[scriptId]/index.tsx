export { PracticeDoor as default } from '../../../../src/features/shell/index.ts'
