import { Platform, type TextInputProps, useWindowDimensions } from 'react-native'
import { WIDTH } from '../../../theme/index.ts'

type OnKeyPress = NonNullable<TextInputProps['onKeyPress']>
type KeyEvent = Parameters<OnKeyPress>[0]

/**
 * Keys inside a field: Escape leaves it, Enter sends. Where there is hardly a keyboard with Shift (a narrow screen,
 * a device) Enter stays a new verse in a field of several lines.
 */
export function useFieldKeys(onSend: () => void, onClose: () => void, isOfSeveralLines = false): OnKeyPress {
  const isWide = useWindowDimensions().width >= WIDTH.wide
  const sends = !isOfSeveralLines || (Platform.OS === 'web' && isWide)
  return (event: KeyEvent) => {
    // In a browser this is the event of the keyboard; a device tells the key alone.
    const { key, shiftKey, isComposing } = event.nativeEvent as KeyEvent['nativeEvent'] & Partial<KeyboardEvent>
    if (isComposing || shiftKey) return
    const wish = key === 'Escape' ? onClose : key === 'Enter' && sends ? onSend : null
    if (wish === null) return
    event.preventDefault()
    wish()
  }
}
