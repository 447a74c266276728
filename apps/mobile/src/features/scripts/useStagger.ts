import { useEffect, useState } from 'react'
import { MOTION, useIsStill } from '../../theme/index.ts'
import { entranceMs } from './revelation.ts'

/** How many of `count` are on stage by now: one after another, or all at once where nothing should move. */
export function useStagger(count: number, isStaggered: boolean): number {
  const isStill = useIsStill()
  const atOnce = isStill || !isStaggered
  const [shown, setShown] = useState(0)
  useEffect(() => {
    if (atOnce || shown >= count) return
    const timer = setTimeout(() => setShown(shown + 1), entranceMs(count, MOTION.reveal))
    return () => clearTimeout(timer)
  }, [atOnce, shown, count])
  return atOnce ? count : Math.min(shown, count)
}
