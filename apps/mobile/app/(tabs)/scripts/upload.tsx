export { UploadScreen as default } from '../../../src/features/scripts/index.ts'
