export * from './stepRunner.ts'
export * from './textExtractor.ts'
export * from './tinyPdf.ts'
