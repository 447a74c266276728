/** The steps in the order in which they are walked. `confirmLanguage` is where a person is asked. */
export const STEP_NAMES = [
  'extractText',
  'readScript',
  'confirmLanguage',
  'refine',
  'castVoices',
  'drawAvatars',
  'recordLines',
  'publish',
] as const

export type StepName = (typeof STEP_NAMES)[number]
