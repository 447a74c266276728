import type { Step } from './step.ts'
import { STEP_NAMES, type StepName } from './stepNames.ts'
import { castVoices } from './steps/castVoices.ts'
import { confirmLanguage } from './steps/confirmLanguage.ts'
import { drawAvatars } from './steps/drawAvatars.ts'
import { extractText } from './steps/extractText.ts'
import { publish } from './steps/publish.ts'
import { readScript } from './steps/readScript.ts'
import { recordLines } from './steps/recordLines.ts'
import { refine } from './steps/refine.ts'

/** The table of steps, from an uploaded file to a practice pack. Whoever walks a script walks this. */
export const STEPS: { readonly [N in StepName]: Step<N> } = {
  extractText,
  readScript,
  confirmLanguage,
  refine,
  castVoices,
  drawAvatars,
  recordLines,
  publish,
}

/** The steps from `from` to the end, in the order in which they are walked. */
export function stepsFrom(from: StepName): readonly StepName[] {
  return STEP_NAMES.slice(STEP_NAMES.indexOf(from))
}

/** Whichever of two steps comes first in the table. */
export function earlierStep(a: StepName, b: StepName): StepName {
  return STEP_NAMES.indexOf(a) < STEP_NAMES.indexOf(b) ? a : b
}

/** Where a step ends on the way from 0 to 100. */
export function percentAfter(name: StepName): number {
  const next = STEP_NAMES[STEP_NAMES.indexOf(name) + 1]
  return next ? STEPS[next].percent : 100
}
