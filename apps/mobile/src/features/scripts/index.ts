export { ScriptScreen } from './ScriptScreen.tsx'
export { ScriptsScreen } from './ScriptsScreen.tsx'
export { UploadScreen } from './UploadScreen.tsx'
export { renewScript, useScript } from './useScriptQueries.ts'
