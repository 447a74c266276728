import type { Reading, RepairId, RepairMiss, RepairOperation } from '@scripteam/contract/model'
import { repairReading } from '@scripteam/script/repair'
import type { RepairChange } from '../../../state/index.ts'

/** Operations that are done and taken back together; `before` is the reading without them, where it is known. */
interface Step {
  readonly operations: readonly RepairOperation[]
  readonly before: Reading | null
}

/** A reading at work: as it is now, what was done to it, what was taken back, and what the server is to be told. */
export interface Work {
  readonly reading: Reading
  readonly done: readonly Step[]
  readonly undone: readonly (readonly RepairOperation[])[]
  readonly waiting: readonly RepairChange[]
}

/** The work as it begins: `reading` with the repairs `kept` by the server, and what `waiting` still has to tell it. */
export function openWork(reading: Reading, kept: readonly RepairOperation[], waiting: readonly RepairChange[]): Work {
  const known = new Set(kept.map(({ id }) => id))
  const begun: Work = {
    reading,
    done: kept.map((one) => ({ operations: [one], before: null })),
    undone: [],
    waiting: [],
  }
  let opened = begun
  for (const change of waiting) {
    if (change.kind === 'undo') opened = { ...opened, done: without(opened.done, new Set(change.repairs)) }
    else
      opened = applied(
        opened,
        change.operations.filter(({ id }) => !known.has(id)),
      )
  }
  return { ...opened, waiting }
}

/** The work with one more repair, or why the reading has no place for it: then nothing is changed. */
export function repaired(work: Work, operations: readonly RepairOperation[]): Work | RepairMiss {
  const { reading, outcomes } = apply(work.reading, operations)
  const miss = outcomes.find((outcome) => outcome.miss !== null)?.miss
  if (miss) return miss
  return {
    reading,
    done: [...work.done, { operations, before: work.reading }],
    undone: [],
    waiting: [...work.waiting, { kind: 'repair', operations }],
  }
}

/** The work without the last repair; null when there is none. */
export function undone(work: Work): Work | null {
  const last = work.done.at(-1)
  if (!last) return null
  return {
    reading: last.before ?? work.reading,
    done: work.done.slice(0, -1),
    undone: [...work.undone, last.operations],
    waiting: [...work.waiting, { kind: 'undo', repairs: last.operations.map(({ id }) => id) }],
  }
}

/** The work with the repair that was taken back last, or why it has no place any more; null when there is none. */
export function redone(work: Work): Work | RepairMiss | null {
  const last = work.undone.at(-1)
  if (!last) return null
  const again = repaired(work, last)
  return typeof again === 'string' ? again : { ...again, undone: work.undone.slice(0, -1) }
}

/** The work without one repair out of the middle; how the reading looks without it, the server knows. */
export function takenBack(work: Work, repair: RepairId): Work {
  const waiting = [...work.waiting, { kind: 'undo' as const, repairs: [repair] }]
  return { ...work, done: without(work.done, new Set([repair])), undone: [], waiting }
}

/** What the server answered once it has been told the first `told` changes; ours stays while there are more to tell. */
export function answered(work: Work, told: number, reading: Reading): Work {
  const waiting = work.waiting.slice(told)
  return { ...work, waiting, reading: waiting.length === 0 ? reading : work.reading }
}

/** The work after the server had no place for the first `told` changes: begun anew from its own reading. */
export function refused(work: Work, told: number, reading: Reading): Work {
  const gone = new Set(
    work.waiting
      .slice(0, told)
      .flatMap(operationsOf)
      .map(({ id }) => id),
  )
  const waiting = work.waiting.slice(told)
  const begun: Work = { reading, done: forgetful(without(work.done, gone)), undone: [], waiting: [] }
  const rest = waiting.flatMap(operationsOf)
  return { ...begun, reading: apply(reading, rest).reading, waiting }
}

export function operationsOf(change: RepairChange): readonly RepairOperation[] {
  return change.kind === 'repair' ? change.operations : []
}

function applied(work: Work, operations: readonly RepairOperation[]): Work {
  if (operations.length === 0) return work
  const { reading } = apply(work.reading, operations)
  return { ...work, reading, done: [...work.done, { operations, before: work.reading }] }
}

function apply(reading: Reading, operations: readonly RepairOperation[]) {
  return repairReading(
    reading,
    operations.map((operation) => ({ operation, about: null })),
  )
}

function without(done: readonly Step[], gone: ReadonlySet<RepairId>): Step[] {
  const left = done.filter((step) => !step.operations.some(({ id }) => gone.has(id)))
  return left.length === done.length ? [...done] : forgetful(left)
}

/** Readings from before something was taken back out of the middle still have it in them. */
function forgetful(done: readonly Step[]): Step[] {
  return done.map(({ operations }) => ({ operations, before: null }))
}
