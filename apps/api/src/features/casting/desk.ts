import type { Character, ScriptId } from '@scripteam/contract/model'
import type { Engine } from '../steps/index.ts'
import { charactersOf } from './toCharacters.ts'

/** What the handlers of casting work with. */
export interface CastingDesk {
  readonly engine: Engine
  readonly now: () => Date
}

/** The characters of one script, most words first. */
export async function castOf({ engine, now }: CastingDesk, script: ScriptId): Promise<Character[]> {
  const found = await charactersOf({ db: engine.db, blobs: engine.blobs, now }, [script])
  return found.get(script) ?? []
}
