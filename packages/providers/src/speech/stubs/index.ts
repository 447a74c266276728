export { ELEVENLABS_KEY, openElevenLabsStub } from './elevenLabsStub.ts'
export { OPENAI_KEY, openOpenAiStub } from './openAiStub.ts'
export { openPlayHtStub, PLAYHT_KEY, PLAYHT_USER } from './playHtStub.ts'
export type { Fault, Stub } from './strictServer.ts'
