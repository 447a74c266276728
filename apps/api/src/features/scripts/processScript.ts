import type { Confirmation } from '@scripteam/contract/api'
import type { Reading } from '@scripteam/contract/model'
import { show } from '@scripteam/pipeline'
import { languageMismatches } from '@scripteam/script'
import { eq } from 'drizzle-orm'
import { scripts, userPreferences } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { currentReading, type Engine, ownScript, type ScriptRow, setDecisions } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'

/** Lines quoted in the answer when the language named is not theirs. */
const QUOTED = 50

/** Takes the confirmation of the language, and has the voices cast and recorded. */
export function processScript(desk: ScriptDesk): Handler<'processScript'> {
  return async ({ user, params, body }) => {
    const { engine } = desk
    const row = await ownScript(engine.db, user.id, params.id)
    if (!row) return fail('NOT_FOUND')
    if (row.problem === 'NO_DIALOGUE_FOUND') return fail('NO_DIALOGUE_FOUND')
    const reading = await readingOf(row, engine)
    if (!reading) return fail('STILL_READING')
    const others = languageMismatches(reading, body.confirmLanguage)
    if (others.length > 0 && !body.acceptMismatch) {
      return fail('LANGUAGE_MISMATCH', { lines: others.slice(0, QUOTED), total: others.length })
    }
    await confirm(row, body, engine)
    const workflowId = await engine.runner.start(row.id, 'confirmLanguage')
    return { workflowId, estimatedDuration: estimate(reading) }
  }
}

/** The reading without an earlier confirmation, which this one replaces. A reading that broke is begun again. */
async function readingOf(row: ScriptRow, engine: Engine): Promise<Reading | null> {
  const facts = await engine.tools.store.facts(row.id)
  const reading = facts && (await currentReading({ ...facts, confirmation: null }, engine))
  if (!reading && row.processingStatus === 'error') await engine.runner.start(row.id, 'extractText')
  return reading
}

async function confirm(row: ScriptRow, body: Confirmation, engine: Engine): Promise<void> {
  const confirmed = {
    primaryLanguage: body.confirmLanguage,
    region: body.voicePreferences.region,
    acceptMismatch: body.acceptMismatch ?? null,
  }
  await engine.db.update(scripts).set(confirmed).where(eq(scripts.id, row.id))
  const [preferred] = await engine.db.select().from(userPreferences).where(eq(userPreferences.userId, row.userId))
  const preferredGender = preferred?.preferredVoiceGender ?? 'any'
  const isRecast = row.primaryLanguage !== body.confirmLanguage || row.region !== body.voicePreferences.region
  const settledVoices = isRecast ? null : undefined
  const { firstScene, waitingRole = null } = body
  await setDecisions(engine.db, row.id, { firstScene, waitingRole, preferredGender, settledVoices })
  await show(row.id, { status: 'generating_voices', progress: { step: 'confirmLanguage', percent: 25 } }, engine.tools)
}

/** The embedded voices speak some 15 times faster than an actor; casting and drawing take two seconds. */
const SPEED = 15
const PREPARATION_S = 2

function estimate(reading: Reading): number {
  return Math.round(PREPARATION_S + reading.practiceMetadata.estimatedDuration / SPEED)
}
