import type { ScriptId } from '@scripteam/contract/model'
import type { StepStore } from './ports/index.ts'

/** The answers of a language model about one script, by the hash of what was asked: nothing is asked twice. */
export interface AnswerBook {
  /** Undefined when it was not asked yet. */
  find(key: string): Promise<unknown>
  keep(key: string, answer: unknown): Promise<void>
}

/** Kept beside the outputs of the script's steps, as one record, and gone with the script. One walk writes at a time. */
export function openAnswerBook(script: ScriptId, store: StepStore): AnswerBook {
  let loaded: Promise<Map<string, unknown>> | null = null
  const answers = () => {
    loaded ??= load(script, store)
    return loaded
  }
  const save = (all: Map<string, unknown>) => store.save(script, { ...RECORD, output: Object.fromEntries(all) })
  return {
    find: async (key) => (await answers()).get(key),
    async keep(key, answer) {
      const all = await answers()
      await save(all.set(key, answer))
    },
  }
}

const RECORD = { step: 'modelAnswers', version: 1, inputHash: 'all' } as const

async function load(script: ScriptId, store: StepStore): Promise<Map<string, unknown>> {
  const record = await store.find(script, RECORD.step, RECORD.version, RECORD.inputHash)
  // The record is what `save` above has put there.
  return new Map(Object.entries((record?.output ?? {}) as Record<string, unknown>))
}
