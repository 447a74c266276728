export { createNoTranscriber } from './noTranscriber.ts'
export { createOpenAiTranscriber } from './openAiTranscriber.ts'
