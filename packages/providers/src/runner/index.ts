export * from './bossRunner.ts'
export * from './directRunner.ts'
