export { createDrawnAvatars } from './drawnAvatars.ts'
export { createPaintedAvatars, type ImagesServer } from './paintedAvatars.ts'
export { withDrawn } from './withDrawn.ts'
