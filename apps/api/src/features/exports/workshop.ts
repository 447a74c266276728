import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, inArray, lt, or, sql } from 'drizzle-orm'
import { scriptExports } from '../../db/index.ts'
import type { Parts } from '../../parts.ts'
import { type Engine, isStorageFull, keepBlobs, letGo } from '../steps/index.ts'
import type { ExportRow } from './desk.ts'
import { isSealed, type MadeFile, makeFile } from './makeFile.ts'

const LOOK_MS = 1_000
/** A worker that was not heard of for so long has died, and another one begins again. */
const DEAD_AFTER = sql`now() - interval '60 seconds'`
const BEAT_MS = 2_000
/** What kills its worker so often will do it again. */
const TRIES = 3

export interface Workshop {
  /** There is work, perhaps. */
  nudge(): void
  /** Begins to look for work. */
  open(): Promise<void>
  /** Lays down what is being made, for the next start. */
  close(): Promise<void>
}

/** Makes the files that are ordered, one at a time in each process. A file whose making was cut off is made from the beginning. */
export function createWorkshop(parts: Parts, engine: Engine): Workshop {
  const closing = new AbortController()
  let wake = new AbortController()
  let working = Promise.resolve()
  const look = async () => {
    while (!closing.signal.aborted) {
      const row = await claim(engine).catch((err: unknown) => void parts.log.error({ err }, 'no export could be taken'))
      if (row) await work(row, parts, engine, closing.signal)
      else await idle(AbortSignal.any([wake.signal, closing.signal]))
    }
  }
  return {
    nudge() {
      wake.abort()
      wake = new AbortController()
    },
    async open() {
      // An embedded database belongs to one process: whoever was at work there is gone.
      if (parts.connection.driver.kind === 'pglite') await layDown(engine)
      working = look()
    },
    async close() {
      closing.abort()
      await working
    },
  }
}

async function idle(signal: AbortSignal): Promise<void> {
  // Being woken is what an abort means here.
  await pause(LOOK_MS, undefined, { signal, ref: false }).catch(() => undefined)
}

async function layDown({ db }: Engine): Promise<void> {
  await db.update(scriptExports).set({ status: 'queued' }).where(eq(scriptExports.status, 'running'))
}

/** Takes the oldest order that nobody is at work on. */
async function claim({ db }: Engine): Promise<ExportRow | null> {
  const isLeft = and(eq(scriptExports.status, 'running'), lt(scriptExports.beatAt, DEAD_AFTER))
  const oldest = db
    .select({ id: scriptExports.id })
    .from(scriptExports)
    .where(or(eq(scriptExports.status, 'queued'), isLeft))
    .orderBy(scriptExports.createdAt)
    .limit(1)
    .for('update', { skipLocked: true })
  const [row] = await db
    .update(scriptExports)
    .set({ status: 'running', beatAt: sql`now()`, progress: 0, retries: sql`${scriptExports.retries} + 1` })
    .where(inArray(scriptExports.id, oldest))
    .returning()
  return row ?? null
}

/** Nobody wants the file any more. */
class Unwanted extends Error {}

async function work(row: ExportRow, parts: Parts, engine: Engine, closing: AbortSignal): Promise<void> {
  const unwanted = new AbortController()
  const signal = AbortSignal.any([closing, unwanted.signal])
  let reached = 0
  const report = async (progress: number) => {
    reached = progress
    if (await update(row, engine, { progress, beatAt: new Date() })) return
    unwanted.abort(new Unwanted())
    signal.throwIfAborted()
  }
  // A long silence of the printer must not look like death, and whoever takes the order back need not wait for it. What
  // fails here fails the work itself at its next report.
  const beat = setInterval(() => void report(reached).catch(() => undefined), BEAT_MS)
  try {
    if (row.retries > TRIES) return void (await failed(row, engine, 'INTERNAL'))
    const made = await makeFile(row, { parts, engine, signal, report })
    if (typeof made === 'string') await failed(row, engine, made)
    else await keep(row, made, engine)
  } catch (error) {
    if (closing.aborted) await update(row, engine, { status: 'queued' })
    else if (!unwanted.signal.aborted) {
      parts.log.error({ err: error, export: row.id }, 'an export failed')
      await failed(row, engine, isStorageFull(error) ? 'STORAGE_FULL' : 'INTERNAL')
    }
  } finally {
    clearInterval(beat)
  }
}

async function keep(row: ExportRow, { bytes, file }: MadeFile, engine: Engine): Promise<void> {
  const store = isSealed(file) ? engine.tools.sources : engine.blobs
  const blob = await store.put(bytes, file.mime)
  await keepBlobs(engine.db, row.scriptId, [blob])
  const done = { status: 'done', progress: 1, blob, file: { ...file, bytes: bytes.length } } as const
  if (!(await update(row, engine, done))) await letGo(engine.db, row.scriptId, blob)
}

async function failed(row: ExportRow, engine: Engine, problem: string): Promise<void> {
  await update(row, engine, { status: 'failed', problem })
}

/** False when the order is gone. */
async function update({ id }: ExportRow, { db }: Engine, change: Partial<ExportRow>): Promise<boolean> {
  const rows = await db
    .update(scriptExports)
    .set(change)
    .where(eq(scriptExports.id, id))
    .returning({ id: scriptExports.id })
  return rows.length > 0
}
