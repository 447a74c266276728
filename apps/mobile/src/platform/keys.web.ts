export interface KeyDown {
  key: string
  isChord: boolean
  isRepeat: boolean
  isShift: boolean
  /** True when the key writes into a field. */
  isTyping: boolean
  /** True when the focus is on something that Space or Enter presses by itself. */
  isOnControl: boolean
}

const CONTROLS =
  'button, a[href], input, select, textarea, [role="button"], [role="link"], [role="radio"], [role="slider"]'

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable="true"]'

/**
 * Listens to the keyboard of the whole page; keys that `onKey` takes (it answers true) do nothing else. With
 * `givesFocusBack` a button pressed with the mouse loses the focus, so that the next Space is not another press of it.
 */
export function listenToKeys(onKey: (key: KeyDown) => boolean, { givesFocusBack = true } = {}): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]')) return
    const isOnControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null
    const isChord = event.ctrlKey || event.metaKey || event.altKey
    const isTyping = event.target instanceof Element && event.target.closest(FIELDS) !== null
    const key = { key: event.key, isChord, isRepeat: event.repeat, isShift: event.shiftKey, isTyping, isOnControl }
    if (onKey(key)) event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    // `detail` counts the clicks of a pointer; a press by key or by a screen reader has none.
    if (event.detail > 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  document.addEventListener('keydown', onKeyDown)
  if (givesFocusBack) document.addEventListener('click', onClick)
  return () => {
    document.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('click', onClick)
  }
}
