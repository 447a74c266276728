import type { RepairId, RepairOperation, ScriptId } from '@scripteam/contract/model'
import { type ScriptFacts, show } from '@scripteam/pipeline'
import { type Repair, repairReading as repair } from '@scripteam/script'
import { readingAsRead, readingToShow } from './currentReading.ts'
import type { Engine } from './engine.ts'
import { projectReading } from './project.ts'
import { changeDecisions } from './scriptFacts.ts'
import { settleVoices } from './settleVoices.ts'

export interface RepairChange {
  readonly operations: readonly RepairOperation[]
  readonly undo: readonly RepairId[]
}

/** Decided on what is kept at that very moment, so that what two devices repair at once is all kept. */
export async function keepRepairs(
  facts: ScriptFacts,
  change: RepairChange,
  engine: Engine,
): Promise<'kept' | 'noPlace' | null> {
  const reading = await readingAsRead(facts, engine)
  if (!reading) return null
  let hasPlace = true
  await changeDecisions(engine.db, facts.script, ({ repairs }) => {
    const wanted = changed(repairs, change)
    const { outcomes } = repair(reading, wanted)
    const known = new Set(repairs.map(({ operation }) => operation.id))
    const isNew = ({ operation }: Repair) => !known.has(operation.id)
    hasPlace = wanted.every((one, at) => !isNew(one) || outcomes[at]?.miss === null)
    if (!hasPlace) return {}
    return { repairs: wanted.map(({ operation, about }, at) => ({ operation, about: about ?? quoteOf(outcomes[at]) })) }
  })
  return hasPlace ? 'kept' : 'noPlace'
}

/** Undone first; what is known already is not repaired twice. */
function changed(repairs: readonly Repair[], { operations, undo }: RepairChange): Repair[] {
  const gone = new Set(undo)
  const left = repairs.filter(({ operation }) => !gone.has(operation.id))
  const known = new Set(left.map(({ operation }) => operation.id))
  const fresh = operations.filter(({ id }) => !known.has(id) && known.add(id))
  return [...left, ...fresh.map((operation) => ({ operation, about: null }))]
}

function quoteOf(outcome: { readonly about: string } | undefined): string {
  return outcome?.about ?? ''
}

/** Shows the reading as it is repaired now, and has the changed lines recorded. */
export async function showRepaired(script: ScriptId, engine: Engine): Promise<void> {
  const facts = await projectNewest(script, engine)
  if (!facts?.confirmation) return
  await settleVoices(script, engine.tools, engine.db)
  await show(script, { status: 'generating_voices', progress: { step: 'refine', percent: 30 } }, engine.tools)
  await engine.runner.start(script, 'confirmLanguage')
}

/** Until what is shown is what is kept: of two that repair at once, the later one to show looks again. */
async function projectNewest(script: ScriptId, engine: Engine): Promise<ScriptFacts | null> {
  let facts = await engine.tools.store.facts(script)
  for (;;) {
    const repaired = facts && (await readingToShow(facts, engine))
    if (!facts || !repaired) return null
    await projectReading(engine.db, script, repaired)
    const now = await engine.tools.store.facts(script)
    if (!now || isSame(now.decisions.repairs, facts.decisions.repairs)) return now
    facts = now
  }
}

function isSame(a: readonly Repair[], b: readonly Repair[]): boolean {
  return a.length === b.length && a.every(({ operation }, at) => operation.id === b[at]?.operation.id)
}
