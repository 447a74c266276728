export { createTextExtractor } from './createTextExtractor.ts'
