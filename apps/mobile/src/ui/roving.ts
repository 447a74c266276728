import { useRef } from 'react'
import type { View } from 'react-native'
import { type KeyPress, onWeb } from './onWeb.ts'

interface Roving {
  /** For the group. */
  groupProps: object
  /** For the item at this place: only the chosen one is in the tab order. */
  itemProps: (index: number) => object & { ref: (element: View | null) => void }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * One stop in the tab order for a whole group, arrows, Home and End inside it; Space chooses where the focus is.
 * Source: ARIA Authoring Practices, radio group and tabs.
 */
export function useRoving(count: number, chosen: number, choose: (index: number) => void): Roving {
  const items = useRef<(View | null)[]>([])
  function onKeyDown(event: KeyPress) {
    const target = event.key === ' ' ? focused(items.current) : targetOf(event.key, Math.max(chosen, 0), count)
    if (target === null) return
    event.preventDefault()
    choose(target)
    items.current[target]?.focus()
  }
  return {
    groupProps: onWeb({ onKeyDown }),
    itemProps: (index) => ({
      ref: (element) => {
        items.current[index] = element
      },
      tabIndex: index === Math.max(chosen, 0) ? 0 : -1,
    }),
  }
}

/** The place a key leads to, round the ends; null for keys that lead nowhere. */
export function targetOf(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? null : (from + step + count) % count
}

function focused(items: readonly (View | null)[]): number | null {
  // On the web a View's handle is its element.
  const index = items.findIndex((item) => item !== null && (item as unknown) === document.activeElement)
  return index === -1 ? null : index
}
