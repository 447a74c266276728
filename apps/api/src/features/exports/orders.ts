import type { ExportId, ExportOrder, ScriptId, UserId } from '@scripteam/contract/model'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { type Database, scriptExports } from '../../db/index.ts'
import { type Failure, fail, type Handler } from '../../http/handler.ts'
import { publishedPack } from '../scripts/index.ts'
import { currentReading, type Engine, letGo, ownScript } from '../steps/index.ts'
import { type ExportDesk, type ExportRow, isExport, toExport } from './desk.ts'

/** Files kept of one script; the oldest make room. */
const KEPT = 12

/** Puts an order into the queue. */
export function startExport({ engine, parts, nudge }: ExportDesk): Handler<'startExport'> {
  return async ({ user, params, body }) => {
    const row = await ownScript(engine.db, user.id, params.id)
    if (!row) return fail('NOT_FOUND')
    const refusal = await refusalOf(row.id, body, engine)
    if (refusal) return refusal
    const underWay = await sameUnderWay(engine.db, row.id, body)
    const queued = underWay ?? (await queue(engine.db, row.id, user.id, body))
    await clear(engine.db, row.id)
    nudge()
    return toExport(queued, parts)
  }
}

export function listExports({ engine, parts }: ExportDesk): Handler<'listExports'> {
  return async ({ user, params }) => {
    const row = await ownScript(engine.db, user.id, params.id)
    if (!row) return fail('NOT_FOUND')
    return { exports: (await exportsOf(engine.db, row.id)).map((one) => toExport(one, parts)) }
  }
}

export function getExport({ engine, parts }: ExportDesk): Handler<'getExport'> {
  return async ({ user, params }) => {
    if (!(await ownScript(engine.db, user.id, params.id))) return fail('NOT_FOUND')
    const [row] = await engine.db.select().from(scriptExports).where(isExport(params.id, params.exportId))
    return row ? toExport(row, parts) : fail('NOT_FOUND')
  }
}

/** Whoever is making the file finds its order gone, and stops. */
export function removeExport({ engine }: ExportDesk): Handler<'removeExport'> {
  return async ({ user, params }) => {
    if (!(await ownScript(engine.db, user.id, params.id))) return fail('NOT_FOUND')
    const [gone] = await remove(engine.db, params.id, [params.exportId])
    return gone ? undefined : fail('NOT_FOUND')
  }
}

type Refusal = Failure<'STILL_READING' | 'PACK_NOT_READY' | 'NOT_FOUND' | 'NOT_A_ROLE'>

async function refusalOf(script: ScriptId, order: ExportOrder, engine: Engine): Promise<Refusal | null> {
  const facts = await engine.tools.store.facts(script)
  const reading = facts && (await currentReading(facts, engine))
  if (!reading) return fail('STILL_READING')
  if (order.kind !== 'pdf' && !(await publishedPack(script, engine.db))) return fail('PACK_NOT_READY')
  if (order.kind !== 'pdf' && order.sceneId && !reading.scenes.some(({ id }) => id === order.sceneId)) {
    return fail('NOT_FOUND')
  }
  if (order.kind === 'read_through' || !order.characterId) return null
  return reading.characters.some(({ id }) => id === order.characterId) ? null : fail('NOT_A_ROLE')
}

async function sameUnderWay(db: Database, script: ScriptId, order: ExportOrder): Promise<ExportRow | undefined> {
  const isUnderWay = inArray(scriptExports.status, ['queued', 'running'])
  const rows = await db
    .select()
    .from(scriptExports)
    .where(and(eq(scriptExports.scriptId, script), isUnderWay))
  return rows.find((row) => keyOf(row.order) === keyOf(order))
}

/** A database keeps the fields of an order in an order of its own. */
function keyOf(order: ExportOrder): string {
  return JSON.stringify(Object.entries(order).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

async function queue(db: Database, scriptId: ScriptId, userId: UserId, order: ExportOrder): Promise<ExportRow> {
  const id = newId() as ExportId // made here; the brand says what it is an id of
  const [row] = await db.insert(scriptExports).values({ id, scriptId, userId, order, status: 'queued' }).returning()
  if (!row) throw new Error('the export was not queued')
  return row
}

/** Removes all but the newest. */
async function clear(db: Database, script: ScriptId): Promise<void> {
  const old = (await exportsOf(db, script)).slice(KEPT)
  await remove(
    db,
    script,
    old.map(({ id }) => id),
  )
}

function exportsOf(db: Database, script: ScriptId): Promise<ExportRow[]> {
  return db
    .select()
    .from(scriptExports)
    .where(eq(scriptExports.scriptId, script))
    .orderBy(desc(scriptExports.createdAt), desc(scriptExports.id))
}

/** Two exports of the same may share a file: it goes with the last of them. */
async function remove(db: Database, script: ScriptId, ids: ExportId[]): Promise<ExportRow[]> {
  if (ids.length === 0) return []
  const isOne = and(eq(scriptExports.scriptId, script), inArray(scriptExports.id, ids))
  const gone = await db.delete(scriptExports).where(isOne).returning()
  const left = new Set((await exportsOf(db, script)).map(({ blob }) => blob))
  for (const { blob } of gone) if (blob && !left.has(blob)) await letGo(db, script, blob)
  return gone
}
