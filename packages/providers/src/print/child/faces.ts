import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/alegreya/package.json'))

/** Alegreya (SIL Open Font License), the letter of the app: with all accents of Spanish, and Greek and Cyrillic. */
export const FACES = {
  plain: join(folder, '400Regular', 'Alegreya_400Regular.ttf'),
  italic: join(folder, '400Regular_Italic', 'Alegreya_400Regular_Italic.ttf'),
  bold: join(folder, '700Bold', 'Alegreya_700Bold.ttf'),
} as const
