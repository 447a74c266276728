export { TabStack as default } from '../../../src/features/shell/index.ts'
