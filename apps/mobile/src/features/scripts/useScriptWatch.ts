import type { ScriptEvent } from '@scripteam/contract/api'
import type { ScriptId } from '@scripteam/contract/model'
import { useEffect, useReducer } from 'react'
import { client, keys, queries } from '../../client/index.ts'
import { renewCosts } from '../cost/index.ts'
import { NOTHING_YET, type Revelation, reveal } from './revelation.ts'

/** Before the stream is opened again after it broke. */
const AGAIN_MS = 2000

/** Watches a script while the server works on it. A broken stream is opened again; `useScript` asks as well. */
export function useScriptWatch(id: ScriptId, isActive: boolean): Revelation {
  const [seen, see] = useReducer(reveal, NOTHING_YET)
  useEffect(() => {
    if (!isActive) return
    const stop = new AbortController()
    const onEvent = (event: ScriptEvent) => {
      see(event)
      // The status tells that something is there to be fetched; the script itself comes from its own call.
      if (event.kind === 'status') void queries.invalidateQueries({ queryKey: keys.script(id) })
      if (event.kind === 'characterFound') return
      void queries.invalidateQueries({ queryKey: keys.pack(id) })
      // What has just been recorded may have cost something.
      renewCosts()
    }
    void follow(id, onEvent, stop.signal)
    return () => stop.abort()
  }, [id, isActive])
  return seen
}

async function follow(id: ScriptId, onEvent: (event: ScriptEvent) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const ended = await client.watch('watchScript', { params: { id } }, onEvent, signal)
    // A refusal will not get better by asking again.
    if (ended.kind === 'problem') return
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  }
}
