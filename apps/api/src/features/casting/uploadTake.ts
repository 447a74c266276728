import type { LineAudio, TakeId } from '@scripteam/contract/model'
import type { RecordingProblem, RecordingStudio } from '@scripteam/pipeline/ports'
import { SpeechError } from '@scripteam/pipeline/ports'
import { v7 as newId } from 'uuid'
import { fail, type Handler } from '../../http/handler.ts'
import { isStorageFull, keepBlobs } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'
import { changeTakes, lineForTake, withTake } from './takesDesk.ts'

/** Why a recording is not taken, as the caller hears it. */
const REFUSALS = {
  unreadable: 'RECORDING_UNREADABLE',
  silent: 'RECORDING_SILENT',
  tooLong: 'RECORDING_TOO_LONG',
} as const satisfies Record<RecordingProblem, string>

/** A recording of somebody's own becomes a take: trimmed, as loud as the voices, MP3. */
export function uploadTake({ engine, now }: CastingDesk, studio: RecordingStudio): Handler<'uploadTake'> {
  return async ({ user, params: { id, lineId }, fields: { by }, file, signal }) => {
    const found = await lineForTake(engine, user.id, { id, lineId })
    if (typeof found === 'string') return fail(found)
    if (file.bytes.length === 0) return fail('FILE_EMPTY')
    try {
      const cut = await studio.cut({ bytes: file.bytes, voice: `${user.id} ${by}` }, signal)
      if (cut.kind === 'problem') return fail(REFUSALS[cut.problem])
      const { durationMs, leadMs } = cut
      const blob = await engine.blobs.put(cut.bytes, cut.mime)
      await keepBlobs(engine.db, id, [blob])
      const audio: LineAudio = { blob, durationMs, leadMs }
      const takeId = newId() as TakeId // made here; the brand says what it is an id of
      const about = { kind: 'recorded' as const, id: takeId, madeAt: now().toISOString(), by, text: found.line.text }
      await changeTakes(engine, id, lineId, (kept) => withTake(kept, { ...about, audio }))
      await engine.runner.start(id, 'recordLines')
      return { ...audio, id: takeId }
    } catch (error) {
      if (isStorageFull(error)) return fail('STORAGE_FULL')
      if (error instanceof SpeechError) return fail('NOT_READY')
      throw error
    }
  }
}
