import { Platform } from 'react-native'

const SERIF = Platform.select({ ios: 'Palatino', default: 'serif' })

/** Faces that are already on the device; a serif for the page and for titles. */
export const FONT = {
  display: SERIF,
  body: Platform.select({ ios: 'System', default: 'sans-serif' }),
  script: SERIF,
} as const
