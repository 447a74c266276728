export { createNoModel } from './noModel.ts'
export { createOpenAiModel } from './openaiModel.ts'
