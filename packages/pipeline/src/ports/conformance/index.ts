export * from './stepRunner.ts'
