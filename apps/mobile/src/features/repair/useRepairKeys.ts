import { useFocusEffect } from 'expo-router'
import { useCallback } from 'react'
import { listenToKeys } from '../../platform/keys'
import { type Wish, wishOf } from './wishes.ts'

/** Turns keys into wishes while the desk is in front; `onWish` answers whether it did anything with one. */
export function useRepairKeys(onWish: (wish: Wish) => boolean): void {
  useFocusEffect(
    useCallback(
      () =>
        listenToKeys(
          (key) => {
            const wish = wishOf(key)
            return wish !== null && onWish(wish)
          },
          { givesFocusBack: false },
        ),
      [onWish],
    ),
  )
}
