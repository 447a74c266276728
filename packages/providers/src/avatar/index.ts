export { createDrawnAvatars } from './drawnAvatars.ts'
export { sanitiseSvg } from './sanitiseSvg.ts'
