export { ScriptsScreen as default } from '../../../src/features/scripts/index.ts'
