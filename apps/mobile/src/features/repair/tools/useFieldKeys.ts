import { Platform, useWindowDimensions } from 'react-native'
import { WIDTH } from '../../../theme/index.ts'
import { type OnKeyPress, pressedIn } from './keyPress.ts'

/**
 * Keys inside a field: Escape leaves it, Enter sends. Where there is hardly a keyboard with Shift (a narrow screen,
 * a device) Enter stays a new verse in a field of several lines.
 */
export function useFieldKeys(onSend: () => void, onClose: () => void, isOfSeveralLines = false): OnKeyPress {
  const isWide = useWindowDimensions().width >= WIDTH.wide
  const sends = !isOfSeveralLines || (Platform.OS === 'web' && isWide)
  return (event) => {
    const { key, shiftKey, isComposing } = pressedIn(event)
    if (isComposing || shiftKey) return
    const wish = key === 'Escape' ? onClose : key === 'Enter' && sends ? onSend : null
    if (wish === null) return
    event.preventDefault()
    wish()
  }
}
