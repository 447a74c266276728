import type { Reading } from '@scripteam/contract/model'
import {
  earlierOf,
  OutputMissing,
  openAnswerBook,
  readingAsDecided,
  type ScriptFacts,
  withKnownClaims,
} from '@scripteam/pipeline'
import type { Engine } from './engine.ts'

/** The reading of a script with everything its owner decided by now; null while it is being read. */
export async function currentReading(facts: ScriptFacts, engine: Engine): Promise<Reading | null> {
  const reading = await readingAsRead(facts, engine)
  return reading && readingAsDecided(reading, facts)
}

/** The current reading with what a language model said before of the scenes that are as they were; nobody is asked. */
export async function readingToShow(facts: ScriptFacts, engine: Engine): Promise<Reading | null> {
  const reading = await currentReading(facts, engine)
  if (!reading || !facts.confirmation) return reading
  const { languageModel, store } = engine.tools
  const answers = openAnswerBook(facts.script, store)
  return withKnownClaims(reading, facts.confirmation.confirmLanguage, languageModel.name, answers)
}

/** The reading as it was read, before anything was decided by hand; null while it is being read. */
export async function readingAsRead(facts: ScriptFacts, { tools, runner }: Engine): Promise<Reading | null> {
  try {
    return await earlierOf(facts, tools).output('readScript')
  } catch (error) {
    if (!(error instanceof OutputMissing)) throw error
    // What an older reader read is read again by this one, which is waited for as a first reading is.
    if (await tools.store.latest(facts.script, 'readScript')) await runner.start(facts.script, 'readScript')
    return null
  }
}
