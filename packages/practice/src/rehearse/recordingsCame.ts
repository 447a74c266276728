import type { LineAudio, LineId } from '@scripteam/contract/model'
import { withPrefetch } from './enterStep.ts'
import type { RehearsalState, Rehearsed } from './rehearsal.ts'
import type { Step } from './runPlan.ts'

/**
 * Recordings that were made since the rehearsal began, for the lines that had none. What has a recording keeps it: a cue
 * stays as it was at the raised curtain.
 */
export function recordingsCame(state: RehearsalState, audio: ReadonlyMap<LineId, LineAudio>): Rehearsed {
  const steps = state.steps.map((step) => withAudio(step, audio.get(step.line.id)))
  if (steps.every((step, place) => step === state.steps[place])) return { state, acts: [] }
  return withPrefetch({ state: { ...state, steps }, acts: [] })
}

function withAudio(step: Step, audio: LineAudio | undefined): Step {
  return audio && !step.line.audio ? { ...step, line: { ...step.line, audio } } : step
}
