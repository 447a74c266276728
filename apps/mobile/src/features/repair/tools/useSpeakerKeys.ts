import { type OnKeyPress, pressedIn } from './keyPress.ts'

interface Keys {
  active: number
  count: number
  setActive: (at: number) => void
  onEnter: () => void
  /** Enter with Shift: this one, and more. */
  onTogether: () => void
  onClose: () => void
}

/** Keys in the field that finds a character. Source: ARIA Authoring Practices, combobox with a list. */
export function useSpeakerKeys({ active, count, setActive, onEnter, onTogether, onClose }: Keys): OnKeyPress {
  return (event) => {
    const { key, shiftKey, isComposing } = pressedIn(event)
    if (isComposing) return
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && count > 0) setActive((active + step + count) % count)
    else if (key === 'Enter') (shiftKey ? onTogether : onEnter)()
    else if (key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
}
