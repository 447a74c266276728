import type { ScriptEvent } from '@scripteam/contract/api'
import type { CharacterId, ProcessingStatus, ScriptProgress } from '@scripteam/contract/model'

/** A character as it walks on. */
export interface Found {
  id: CharacterId
  name: string
  lines: number
  words: number
}

/** What has been seen of a script while it is read and recorded. */
export interface Revelation {
  /** In the order in which they were found. */
  found: readonly Found[]
  status: ProcessingStatus | null
  progress: ScriptProgress | null
  recording: { recorded: number; scenes: number } | null
}

export const NOTHING_YET: Revelation = { found: [], status: null, progress: null, recording: null }

/** One more event. Streams start over when they break, so what is known already changes nothing. */
export function reveal(seen: Revelation, event: ScriptEvent): Revelation {
  switch (event.kind) {
    case 'status':
      return { ...seen, status: event.status, progress: event.progress }
    case 'characterFound':
      return { ...seen, found: walkOn(seen.found, [event.character]) }
    case 'sceneRecorded':
      return { ...seen, recording: { recorded: event.recorded, scenes: event.scenes } }
  }
}

/** Those on stage and those who come after them; whoever is there keeps the place, with newer figures. */
export function walkOn(onStage: readonly Found[], coming: readonly Found[]): readonly Found[] {
  const figures = new Map(coming.map((one) => [one.id, one]))
  const known = new Set(onStage.map((one) => one.id))
  return [...onStage.map((one) => figures.get(one.id) ?? one), ...coming.filter((one) => !known.has(one.id))]
}

/** Milliseconds between two entrances: a large cast is not let in one by one for minutes. */
export function entranceMs(cast: number, usualMs: number): number {
  return cast === 0 ? usualMs : Math.min(usualMs, WHOLE_CAST_MS / cast)
}

const WHOLE_CAST_MS = 6000
