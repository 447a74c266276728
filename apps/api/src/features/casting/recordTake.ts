import type { LineAudio, LineId, ScriptId, VoiceSettings } from '@scripteam/contract/model'
import { earlierOf, type LineOrder, OutputMissing, orderFor, recordLine, type ScriptFacts } from '@scripteam/pipeline'
import { SpeechError } from '@scripteam/pipeline/ports'
import { fail, type Handler } from '../../http/handler.ts'
import { changeDecisions, type Engine, keepBlobs, ownScript } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'

/** Records one line again, bent another way; the pack gets the new take in the background. */
export function recordTake({ engine }: CastingDesk): Handler<'recordTake'> {
  return async ({ user, params: { id, lineId }, body, signal }) => {
    if (!(await ownScript(engine.db, user.id, id))) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(id)
    const order = facts && (await orderOf(facts, lineId, body.settings, engine))
    if (order === null || order === 'unread') return fail('STILL_READING')
    if (order === 'absent') return fail('NOT_FOUND')
    try {
      const audio = await recordLine(order, engine.toolsFor(user.subscription), signal)
      await keepTake(engine, id, lineId, order.line.settings, audio)
      return audio
    } catch (error) {
      if (error instanceof SpeechError) return fail('NOT_READY')
      throw error
    }
  }
}

async function orderOf(
  facts: ScriptFacts,
  lineId: LineId,
  settings: Partial<VoiceSettings>,
  { tools }: Engine,
): Promise<LineOrder | 'absent' | 'unread'> {
  try {
    const earlier = earlierOf(facts, tools)
    const confirmed = await earlier.output('refine')
    const casting = await earlier.output('castVoices')
    const line = confirmed.reading.scenes.flatMap((scene) => scene.dialogue).find(({ id }) => id === lineId)
    const takes = { ...facts.decisions.takes, [lineId]: { ...facts.decisions.takes[lineId], ...settings } }
    return (line && orderFor(line, { confirmed, casting, takes })) ?? 'absent'
  } catch (error) {
    if (error instanceof OutputMissing) return 'unread'
    throw error
  }
}

async function keepTake(
  { db, runner }: Engine,
  script: ScriptId,
  lineId: LineId,
  settings: VoiceSettings,
  audio: LineAudio,
): Promise<void> {
  await keepBlobs(db, script, [audio.blob])
  await changeDecisions(db, script, ({ takes }) => ({ takes: { ...takes, [lineId]: settings } }))
  await runner.start(script, 'recordLines')
}
