export { TabStack as default } from '../../../src/features/shell/index.ts'

/** Whoever comes in by a deep address finds the tab's first screen underneath. */
export const unstable_settings = { anchor: 'index' }
