import type { Reading } from '@scripteam/contract/model'
import { earlierOf, OutputMissing, readingAsDecided, type ScriptFacts } from '@scripteam/pipeline'
import type { Engine } from './engine.ts'

/** The reading of a script with everything its owner decided by now; null while it is being read. */
export async function currentReading(facts: ScriptFacts, engine: Engine): Promise<Reading | null> {
  try {
    return readingAsDecided(await earlierOf(facts, engine.tools).output('readScript'), facts)
  } catch (error) {
    if (error instanceof OutputMissing) return null
    throw error
  }
}
