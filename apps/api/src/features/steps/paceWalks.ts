import { setTimeout as pause } from 'node:timers/promises'
import type { PipelineTools } from '@scripteam/pipeline'
import type { SpeechSynthesiser } from '@scripteam/pipeline/ports'

/** Lets what somebody waits for go before what nobody does. */
export interface Pace {
  /** Does a walk that somebody waits for. */
  urgently<T>(walk: (tools: PipelineTools) => Promise<T>): Promise<T>
  /** Does a walk one line at a time, each of them only while no urgent walk is in hand. */
  patiently<T>(walk: (tools: PipelineTools) => Promise<T>): Promise<T>
}

const LOOK_MS = 100
/** Even the patient get a line in now and then. */
const PATIENCE_MS = 4_000

/** One pace for all walks of a process. */
export function paceWalks(tools: PipelineTools): Pace {
  let urgent = 0
  const yielding: SpeechSynthesiser = {
    name: tools.speech.name,
    voices: (language) => tools.speech.voices(language),
    async speak(line, signal) {
      const begun = performance.now()
      while (urgent > 0 && performance.now() - begun < PATIENCE_MS) await pause(LOOK_MS, undefined, { signal })
      return tools.speech.speak(line, signal)
    },
  }
  return {
    async urgently(walk) {
      urgent += 1
      try {
        return await walk(tools)
      } finally {
        urgent -= 1
      }
    },
    patiently: (walk) => walk({ ...tools, speech: yielding, voicesAtOnce: 1 }),
  }
}
