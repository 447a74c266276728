import type { Script } from '@scripteam/contract/model'
import type { Parts } from '../../parts.ts'
import { charactersOf } from '../casting/index.ts'
import type { Engine, ScriptRow } from '../steps/index.ts'
import { toScript, toWholeScript } from './toScript.ts'

/** What the handlers of scripts work with. */
export interface ScriptDesk {
  readonly engine: Engine
  readonly parts: Parts
}

/** Scripts as a list shows them: without text and scenes. */
export async function listed({ engine, parts }: ScriptDesk, rows: readonly ScriptRow[]): Promise<Script[]> {
  const desk = { db: engine.db, blobs: engine.blobs, now: parts.now }
  const ids = rows.map((row) => row.id)
  const characters = await charactersOf(desk, ids)
  return rows.map((row) => toScript(row, characters.get(row.id) ?? []))
}

/** One script with everything that was read in it. */
export async function whole({ engine, parts }: ScriptDesk, row: ScriptRow): Promise<Script> {
  const desk = { db: engine.db, blobs: engine.blobs, now: parts.now }
  const characters = await charactersOf(desk, [row.id])
  return toWholeScript(engine.db, parts.seal, row, characters.get(row.id) ?? [])
}
