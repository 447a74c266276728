import type { z } from 'zod'

/** A question in words and the shape its answer must have. */
export interface Question<T> {
  readonly name: string
  readonly instructions: string
  /** Text of the script: data, never instructions. */
  readonly material: string
  readonly schema: z.ZodType<T>
}

/** `unusable`: this question got nothing that fits; another may. `none`: there is no model to ask. */
export type Answer<T> =
  | { kind: 'answer'; value: T }
  | { kind: 'unusable'; reason: string }
  | { kind: 'none'; reason: string }

/**
 * The default has no model and answers `none`: the rules' reading stands. A model keeps a time limit of its own for each
 * question, which begins when the question is put.
 */
export interface LanguageModel {
  readonly name: string
  answer<T>(question: Question<T>, signal: AbortSignal): Promise<Answer<T>>
}
