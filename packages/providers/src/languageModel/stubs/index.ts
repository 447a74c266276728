export { startLlamaServer } from './llama/llamaServer.ts'
export { HAS_LLAMA, loadLlama } from './llama/loadLlama.ts'
export { tinyModel } from './llama/tinyModel.ts'
export { type Manner, startStub } from './stubServer.ts'
