export { checkKeys } from './checkKeys.ts'
export { type Rotation, rotateKeys } from './rotateKeys.ts'
