import { useSyncExternalStore } from 'react'
import { useAuth, useEars, usePractice, useScripts, useSettings } from '../../state/index.ts'

const STORES = [useAuth, useSettings, useScripts, usePractice, useEars].map((store) => store.persist)

/** True once the stores hold what the device kept: at once on the web, a moment later on a phone. */
export function useIsRestored(): boolean {
  return useSyncExternalStore(watch, areRestored, areRestored)
}

function areRestored(): boolean {
  return STORES.every((store) => store.hasHydrated())
}

function watch(onChange: () => void): () => void {
  const stops = STORES.map((store) => store.onFinishHydration(onChange))
  return () => {
    for (const stop of stops) stop()
  }
}
