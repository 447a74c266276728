import { useFocusEffect } from 'expo-router'
import { useCallback } from 'react'
import { type KeyDown, listenToKeys } from '../../platform/keys'
import { type PrompterWish, prompterWish } from './prompterWish.ts'
import type { RecorderInHand } from './useRecorder.ts'

interface Needs {
  recorder: RecorderInHand
  keep: () => void
  next: () => void
  previous: () => void
}

/** The teleprompter by keyboard: Space records and stops, L listens, Enter keeps, arrows go from line to line. */
export function usePrompterKeys({ recorder, keep, next, previous }: Needs): void {
  useFocusEffect(
    useCallback(() => {
      const acts: Record<PrompterWish, () => void> = {
        record: recorder.start,
        stop: recorder.stop,
        listen: recorder.listen,
        keep,
        next,
        previous,
      }
      return listenToKeys((key: KeyDown) => {
        const wish = prompterWish(key, recorder.recorded.kind)
        if (wish !== null) acts[wish]()
        return wish !== null
      })
    }, [recorder, keep, next, previous]),
  )
}
