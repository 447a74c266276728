export interface KeyDown {
  key: string
  isChord: boolean
  isRepeat: boolean
  isOnControl: boolean
}

/** A phone has no keyboard that could be listened to here: its buttons do it all. */
export function listenToKeys(_onKey: (key: KeyDown) => boolean): () => void {
  return () => undefined
}
