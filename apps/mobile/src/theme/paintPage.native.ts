import type { Theme } from './themes.ts'

/** A device has no page around the app. */
export function paintPage(_theme: Theme, _isStill: boolean): void {
  // Nothing to paint.
}
