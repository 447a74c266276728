import { AppState } from 'react-native'
import type { Interruption } from './interruptionsPort'

/** Tells when a rehearsal is interrupted from outside, until the returned function is called: a call, another app, a locked screen. */
export function watchInterruptions(onInterrupted: (what: Interruption) => void): () => void {
  const watch = AppState.addEventListener('change', (state) => {
    if (state !== 'active') onInterrupted('hidden')
  })
  return () => watch.remove()
}
