export { type Manner, startStub } from './stubServer.ts'
