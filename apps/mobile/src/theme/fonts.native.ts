import { Platform } from 'react-native'

/** Alegreya, drawn for literature in Spanish, for titles and the page; the system's own face for everything else. */
export const FONT = {
  display: 'Alegreya_700Bold',
  body: Platform.select({ ios: 'System', default: 'sans-serif' }),
  script: 'Alegreya_400Regular',
} as const
