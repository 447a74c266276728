export { type CastingOrder, castVoices } from './castVoices.ts'
export { narratorVoice } from './narrator.ts'
export { voiceForLine } from './voiceForLine.ts'
