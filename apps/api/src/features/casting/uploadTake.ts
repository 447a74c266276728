import type { RecordingStudio } from '@scripteam/pipeline/ports'
import { Failure, fail, type Handler } from '../../http/handler.ts'
import type { CastingDesk } from './desk.ts'
import { keepRecording } from './keepRecording.ts'
import { lineForTake, withTake } from './takesDesk.ts'

/** A recording of the owner's own becomes a take, and is heard from now on. */
export function uploadTake(desk: CastingDesk, studio: RecordingStudio): Handler<'uploadTake'> {
  return async ({ user, params: { id, lineId }, fields: { by }, file, signal }) => {
    const found = await lineForTake(desk.engine, user.id, { id, lineId })
    if (typeof found === 'string') return fail(found)
    const sent = { script: id, line: found.line, bytes: file.bytes, voice: `${user.id} ${by}`, by }
    const take = await keepRecording(sent, desk, studio, withTake, signal)
    return take instanceof Failure ? take : { ...take.audio, id: take.id }
  }
}
