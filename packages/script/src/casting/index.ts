export { type CastingOrder, castVoices } from './castVoices.ts'
export { voiceForLine } from './voiceForLine.ts'
