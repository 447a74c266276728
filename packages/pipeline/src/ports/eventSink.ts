import type { ScriptEvent } from '@scripteam/contract/api'
import type { ScriptId } from '@scripteam/contract/model'

/** Tells whoever watches a script what happens to it. Nobody listening is not an error. */
export interface EventSink {
  emit(script: ScriptId, event: ScriptEvent): void
}
