export { createSoundtrackMaker } from './createSoundtrackMaker.ts'
