export * from './hints.ts'
export * from './levels.ts'
export { type PrintedWord, printedWords } from './printedWords.ts'
