export { createEmbeddedVoices, type EmbeddedVoices, type EmbeddedVoicesOptions } from './embeddedVoices.ts'
export { createToneVoices, type ToneVoices, type ToneVoicesOptions } from './toneVoices.ts'
export { withBackup } from './withBackup.ts'
