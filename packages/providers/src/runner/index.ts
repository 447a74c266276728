export * from './bossRunner.ts'
export * from './directRunner.ts'
export type { RunnerParts } from './walkDesk.ts'
