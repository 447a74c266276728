export { createNoModel } from './noModel.ts'
