import { useCallback, useEffect, useState } from 'react'
import { watchInterruptions } from '../../../platform/interruptions'
import type { Interruption } from '../../../platform/interruptionsPort'
import type { House } from './house.ts'
import { isInterrupted } from './isInterrupted.ts'
import type { RunKind } from './stageRun.ts'

/** Pauses a rehearsal that is interrupted from outside; what did it, until it goes on. */
export function useInterruptions({ performance, pause }: Pick<House, 'performance' | 'pause'>, kind: RunKind) {
  const [interruption, setInterruption] = useState<Interruption | null>(null)
  useEffect(
    () =>
      watchInterruptions((what) => {
        if (!isInterrupted(performance.seen().state, kind, what)) return
        pause()
        setInterruption(what)
      }),
    [performance, pause, kind],
  )
  const goOn = useCallback(() => setInterruption(null), [])
  return { interruption, goOn }
}
