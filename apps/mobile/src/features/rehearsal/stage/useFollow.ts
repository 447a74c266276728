import type { LineId } from '@scripteam/contract/model'
import { useLayoutEffect, useRef } from 'react'
import type { ScrollView, View } from 'react-native'

/** Keeps the line at hand in view: a cue from the top, my line from its own top; what I scroll myself stays. */
export function useFollow(isMyTurn: boolean, atHand: LineId | null) {
  const scroll = useRef<ScrollView>(null)
  /** What is scrolled, and my line in it. */
  const floor = useRef<View>(null)
  const mine = useRef<View>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line begins at its top.
  useLayoutEffect(() => {
    const goTo = (y: number) => scroll.current?.scrollTo({ y, animated: false })
    if (!isMyTurn || !floor.current) goTo(0)
    else mine.current?.measureLayout(floor.current, (_x, y) => goTo(y))
  }, [isMyTurn, atHand])
  return { scroll, floor, mine }
}
