export interface KeyDown {
  key: string
  isChord: boolean
  isRepeat: boolean
  isShift: boolean
  isTyping: boolean
  isOnControl: boolean
}

/** A phone has no keyboard that could be listened to here: its buttons do it all. */
export function listenToKeys(_onKey: (key: KeyDown) => boolean, _options?: { givesFocusBack?: boolean }): () => void {
  return () => undefined
}
