import type { ScriptId } from '@scripteam/contract/model'
import type { StepStore } from './ports/index.ts'

/** The answers of a language model about one script, by the hash of what was asked: nothing is asked twice. */
export interface AnswerBook {
  /** Undefined when it was not asked yet. */
  find(key: string): Promise<unknown>
  keep(key: string, answer: unknown): Promise<void>
}

/** Answers kept for one script, a few thousand letters each; the oldest ones make way. */
const KEPT = 1_000

/** Kept beside the outputs of the script's steps, as one record, and gone with the script. One walk writes at a time. */
export function openAnswerBook(script: ScriptId, store: StepStore): AnswerBook {
  let loaded: Promise<Map<string, unknown>> | null = null
  let written: Promise<void> = Promise.resolve()
  const answers = () => {
    loaded ??= load(script, store)
    return loaded
  }
  return {
    find: async (key) => (await answers()).get(key),
    async keep(key, answer) {
      const all = (await answers()).set(key, answer)
      const [oldest] = all.keys()
      if (all.size > KEPT && oldest !== undefined) all.delete(oldest)
      // One after the other: of two that are kept at once, the record that is written last has both.
      written = written.then(() => store.save(script, { ...RECORD, output: Object.fromEntries(all) }))
      await written
    },
  }
}

const RECORD = { step: 'modelAnswers', version: 1, inputHash: 'all' } as const

async function load(script: ScriptId, store: StepStore): Promise<Map<string, unknown>> {
  const record = await store.find(script, RECORD.step, RECORD.version, RECORD.inputHash)
  // The record is what `keep` above has put there.
  return new Map(Object.entries((record?.output ?? {}) as Record<string, unknown>))
}
