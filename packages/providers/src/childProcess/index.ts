export { attend } from './attend.ts'
export { silenceLibraries, watchMemory } from './insideChild.ts'
export { type ChildEnding, type ChildLimits, runChild } from './runChild.ts'
