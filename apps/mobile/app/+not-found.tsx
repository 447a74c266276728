export { NotFoundScreen as default } from '../src/features/shell/index.ts'
