export { createTesseract } from './createTesseract.ts'
export { createNoRecogniser } from './noRecogniser.ts'
