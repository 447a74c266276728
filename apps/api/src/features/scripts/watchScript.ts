import type { ScriptEvent } from '@scripteam/contract/api'
import type { ScriptId, UserId } from '@scripteam/contract/model'
import { inOrderOfAppearance } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { processedScripts } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { charactersOf } from '../casting/index.ts'
import { type Engine, ownScript, type ScriptRow } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'
import { createMailbox } from './mailbox.ts'

/** How often the row is looked at: another process may be doing the work. */
const LOOK_MS = 2_000

/** What is known first, then what happens; until the watcher goes or the script does. */
export function watchScript(desk: ScriptDesk): Handler<'watchScript'> {
  return async ({ user, params, signal }) => {
    const row = await ownScript(desk.engine.db, user.id, params.id)
    return row ? watch(desk, user.id, params.id, signal) : fail('NOT_FOUND')
  }
}

async function* watch(
  desk: ScriptDesk,
  user: UserId,
  script: ScriptId,
  signal: AbortSignal,
): AsyncGenerator<ScriptEvent> {
  const { engine } = desk
  // Listening begins before looking, so that nothing falls between the two.
  const mail = createMailbox<ScriptEvent>(signal)
  const hush = engine.hub.listen(script, mail.put)
  const look = setInterval(() => void lookAgain(engine, user, script, mail), LOOK_MS)
  try {
    const row = await ownScript(engine.db, user, script)
    if (!row) return
    const isNew = newsFilter()
    const known: ScriptEvent[] = [statusOf(row), ...(await charactersSoFar(desk, script))]
    for (const event of known) if (isNew(event)) yield event
    for await (const event of mail) if (isNew(event)) yield event
  } finally {
    clearInterval(look)
    hush()
  }
}

async function lookAgain(
  engine: Engine,
  user: UserId,
  script: ScriptId,
  mail: { put: (event: ScriptEvent) => void; close: () => void },
): Promise<void> {
  try {
    const row = await ownScript(engine.db, user, script)
    if (row) mail.put(statusOf(row))
    else mail.close()
  } catch {
    // The database is away for a moment: the next look tells.
  }
}

function statusOf(row: ScriptRow): ScriptEvent {
  return {
    kind: 'status',
    status: row.processingStatus,
    progress: { step: row.progressStep, percent: row.progressPercent },
    ...(row.problem && { problem: row.problem }),
  }
}

async function charactersSoFar({ engine, parts }: ScriptDesk, script: ScriptId): Promise<ScriptEvent[]> {
  const [read] = await engine.db.select().from(processedScripts).where(eq(processedScripts.scriptId, script))
  if (!read) return []
  const desk = { db: engine.db, blobs: engine.blobs, now: parts.now }
  const characters = (await charactersOf(desk, [script])).get(script) ?? []
  const inOrder = inOrderOfAppearance({ scenes: read.scenes, characters })
  return inOrder.map(({ id, name, lines, words }) => ({
    kind: 'characterFound',
    character: { id, name, lines, words },
  }))
}

/** True for what was not told yet: a character once, a status when it differs from the last. */
function newsFilter(): (event: ScriptEvent) => boolean {
  const told = new Set<string>()
  let status = ''
  return (event) => {
    if (event.kind === 'status') {
      const said = JSON.stringify([event.status, event.progress.step, event.progress.percent, event.problem])
      const isNews = said !== status
      status = said
      return isNews
    }
    const key = event.kind === 'characterFound' ? event.character.id : `${event.sceneId} ${event.recorded}`
    const isNews = !told.has(key)
    told.add(key)
    return isNews
  }
}
