import type { LineId } from '@scripteam/contract/model'
import { useLayoutEffect, useRef } from 'react'
import type { NativeScrollEvent, NativeSyntheticEvent, ScrollView, View } from 'react-native'
import { scrollForWord } from './scrollForWord.ts'

/**
 * Keeps the line at hand in view: a cue from the top, my line from its own top and on to the word that comes next, which is
 * `share` of the way through it. What I scroll myself stays.
 */
export function useFollow(isMyTurn: boolean, atHand: LineId | null, share: number) {
  const scroll = useRef<ScrollView>(null)
  /** What is scrolled, and my line in it. */
  const floor = useRef<View>(null)
  const mine = useRef<View>(null)
  const seen = useRef({ top: 0, height: 0 })

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line begins at its top.
  useLayoutEffect(() => {
    const goTo = (y: number) => scroll.current?.scrollTo({ y, animated: false })
    if (!isMyTurn || !floor.current) goTo(0)
    else mine.current?.measureLayout(floor.current, (_x, y) => goTo(y))
  }, [isMyTurn, atHand])

  useLayoutEffect(() => {
    if (!isMyTurn || share === 0 || !floor.current) return
    mine.current?.measureLayout(floor.current, (_x, y, _width, height) => {
      const to = scrollForWord(y + share * height, seen.current)
      if (to !== null) scroll.current?.scrollTo({ y: to, animated: true })
    })
  }, [isMyTurn, share])

  return {
    scroll,
    floor,
    mine,
    onScroll({ nativeEvent }: NativeSyntheticEvent<NativeScrollEvent>) {
      seen.current = { top: nativeEvent.contentOffset.y, height: nativeEvent.layoutMeasurement.height }
    },
    onHeight(height: number) {
      seen.current = { ...seen.current, height }
    },
  }
}
