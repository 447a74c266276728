export { createPageImages } from './createPageImages.ts'
export { keptImages } from './keptImages.ts'
