export type { Bend } from './dials.ts'
export { bendVoice, type Direction, readDirection } from './readDirection.ts'
