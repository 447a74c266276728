export { Entrance as default } from '../src/features/shell/index.ts'
