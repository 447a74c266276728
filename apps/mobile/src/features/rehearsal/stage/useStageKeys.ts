import { useEffect } from 'react'
import { listenToKeys } from '../../../platform/keys'
import { type StageWish, wishOf } from './stageKeys.ts'

/** Turns keys into wishes while the stage is open. */
export function useStageKeys(hasBegun: boolean, onWish: (wish: StageWish) => void): void {
  useEffect(
    () =>
      listenToKeys((key) => {
        const wish = wishOf(key, hasBegun)
        if (wish !== null) onWish(wish)
        return wish !== null
      }),
    [hasBegun, onWish],
  )
}
