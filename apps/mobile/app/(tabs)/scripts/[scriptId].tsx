export { ScriptScreen as default } from '../../../src/features/scripts/index.ts'
