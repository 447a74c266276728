export { CastList } from './CastList.tsx'
export { useScriptPack } from './useScriptPack.ts'
