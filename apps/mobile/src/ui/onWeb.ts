import { Platform } from 'react-native'

/** Attributes and handlers that only a browser has, such as `aria-describedby` and `onKeyDown`; nothing on a device. */
export function onWeb(props: Record<string, unknown>): object {
  return Platform.OS === 'web' ? props : {}
}

/** What the kit reads of a key event. */
export interface KeyPress {
  key: string
  preventDefault: () => void
}

/** What a Pressable's style function is told; browsers add `hovered`. */
export interface PressState {
  pressed: boolean
  hovered?: boolean
}
