export { CastList } from './CastList.tsx'
export { useListening } from './useListening.ts'
export { useScriptPack } from './useScriptPack.ts'
