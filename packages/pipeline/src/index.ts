export * from './stepNames.ts'
