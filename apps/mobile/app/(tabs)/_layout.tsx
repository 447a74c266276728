export { TabsLayout as default } from '../../src/features/shell/index.ts'
