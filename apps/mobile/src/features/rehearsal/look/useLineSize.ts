import { useWindowDimensions } from 'react-native'
import { FONT_SIZE, WIDTH } from '../../../theme/index.ts'

/** Letters for a speech in density-independent pixels: short lines stand large, long ones stay in view. */
export function useLineSize(text: string): number {
  const isWide = useWindowDimensions().width >= WIDTH.wide
  return sizeOf(text) * (isWide ? 1.2 : 1)
}

function sizeOf(text: string): number {
  if (text.length <= 60) return FONT_SIZE.title + 6
  return text.length <= 240 ? FONT_SIZE.title : FONT_SIZE.large + 1
}
