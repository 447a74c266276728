import type { LineId } from '@scripteam/contract/model'
import { useEffect, useRef } from 'react'
import type { ScrollView } from 'react-native'

/** Keeps the line at hand in view: a cue from the top, my line from its own top; what I scroll myself stays. */
export function useFollow(isMyTurn: boolean, atHand: LineId | null) {
  const scroll = useRef<ScrollView>(null)
  const mineTop = useRef(0)
  const goTo = (y: number) => scroll.current?.scrollTo({ y, animated: false })

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line begins at its top.
  useEffect(() => {
    goTo(isMyTurn ? mineTop.current : 0)
  }, [isMyTurn, atHand])

  /** Layout comes after the effect: what stands above my line may have grown or gone. */
  function onMineMoved(top: number) {
    const hasMoved = mineTop.current !== top
    mineTop.current = top
    if (isMyTurn && hasMoved) goTo(top)
  }
  return { scroll, onMineMoved }
}
