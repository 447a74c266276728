export { createRecordingStudio } from './createRecordingStudio.ts'
export { toneWav } from './testWav.ts'
