import type { ScriptEvent } from '@scripteam/contract/api'
import type { ScriptId } from '@scripteam/contract/model'
import type { EventSink } from '@scripteam/pipeline/ports'

/** Hands the events of a script to whoever watches it in this process. */
export interface EventHub extends EventSink {
  /** Calls `listener` with every event from now on, until the answer is called. */
  listen(script: ScriptId, listener: (event: ScriptEvent) => void): () => void
}

export function createEventHub(): EventHub {
  const listeners = new Map<ScriptId, Set<(event: ScriptEvent) => void>>()
  return {
    emit(script, event) {
      for (const listener of listeners.get(script) ?? []) listener(event)
    },
    listen(script, listener) {
      const those = listeners.get(script) ?? new Set()
      listeners.set(script, those.add(listener))
      return () => {
        those.delete(listener)
        if (those.size === 0 && listeners.get(script) === those) listeners.delete(script)
      }
    },
  }
}
