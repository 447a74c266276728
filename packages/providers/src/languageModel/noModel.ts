import type { LanguageModel } from '@scripteam/pipeline/ports'

/** The language model of a machine that has none: the reading stays as the rules made it. */
export function createNoModel(): LanguageModel {
  return {
    name: 'none',
    answer: async () => ({ kind: 'none', reason: 'No language model is configured.' }),
  }
}
