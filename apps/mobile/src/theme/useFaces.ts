import { Alegreya_400Regular } from '@expo-google-fonts/alegreya/400Regular'
import { Alegreya_700Bold } from '@expo-google-fonts/alegreya/700Bold'
import { FontDisplay, useFonts } from 'expo-font'
import { Platform } from 'react-native'

const FACES = {
  Alegreya_400Regular: { uri: Alegreya_400Regular, display: FontDisplay.SWAP },
  Alegreya_700Bold: { uri: Alegreya_700Bold, display: FontDisplay.SWAP },
}

/**
 * Loads the faces; true when the app can be drawn. A browser draws at once with its own serif and
 * swaps, a device waits for the files it carries. A face that fails to load holds nothing up.
 */
export function useFaces(): boolean {
  const [isLoaded, error] = useFonts(FACES)
  return Platform.OS === 'web' || isLoaded || error !== null
}
