export { type Behaviour, fakeTesseract, tsvOf } from './fakeTesseract.ts'
