import type { TextInputProps } from 'react-native'

export type OnKeyPress = NonNullable<TextInputProps['onKeyPress']>
type KeyEvent = Parameters<OnKeyPress>[0]

/** The key that was pressed in a field. In a browser this is the event of the keyboard; a device tells the key alone. */
export function pressedIn({ nativeEvent }: KeyEvent): KeyEvent['nativeEvent'] & Partial<KeyboardEvent> {
  return nativeEvent as KeyEvent['nativeEvent'] & Partial<KeyboardEvent>
}
