export { GalleryScreen as default } from '../src/features/gallery/index.ts'
