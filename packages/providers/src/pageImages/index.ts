export { createPageImages } from './createPageImages.ts'
