import { setTimeout as pause } from 'node:timers/promises'
import type { PipelineTools } from '@scripteam/pipeline'
import type { SpeechSynthesiser } from '@scripteam/pipeline/ports'

/** Lets what somebody waits for go before what nobody does. */
export interface Pace {
  /** Does a walk that somebody waits for. */
  urgently<T>(tools: PipelineTools, walk: (tools: PipelineTools) => Promise<T>): Promise<T>
  /** Does a walk one line at a time, each of them only while no urgent walk is in hand. */
  patiently<T>(tools: PipelineTools, walk: (tools: PipelineTools) => Promise<T>): Promise<T>
}

const LOOK_MS = 100
/** Even the patient get a line in now and then. */
const PATIENCE_MS = 4_000

/** One pace for all walks of a process. */
export function paceWalks(): Pace {
  let urgent = 0
  const giveWay = async (signal: AbortSignal) => {
    const begun = performance.now()
    while (urgent > 0 && performance.now() - begun < PATIENCE_MS) await pause(LOOK_MS, undefined, { signal })
  }
  return {
    async urgently(tools, walk) {
      urgent += 1
      try {
        return await walk(tools)
      } finally {
        urgent -= 1
      }
    },
    patiently: (tools, walk) => walk({ ...tools, speech: yielding(tools.speech, giveWay), voicesAtOnce: 1 }),
  }
}

function yielding(speech: SpeechSynthesiser, giveWay: (signal: AbortSignal) => Promise<void>): SpeechSynthesiser {
  const speaker = speech.speaker?.bind(speech)
  return {
    name: speech.name,
    ...(speech.billing && { billing: speech.billing }),
    ...(speaker && { speaker }),
    voices: (language) => speech.voices(language),
    async speak(line, signal) {
      await giveWay(signal)
      return speech.speak(line, signal)
    },
  }
}
