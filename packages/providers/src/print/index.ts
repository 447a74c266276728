export { createScriptPrinter } from './createScriptPrinter.ts'
export { drawCover } from './drawCover.ts'
