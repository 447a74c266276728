import type { InvitationId, LineAudio, LineId, ScriptId, TakeId } from '@scripteam/contract/model'
import type { KeptTake, KeptTakes } from '@scripteam/pipeline'
import { type RecordingProblem, type RecordingStudio, SpeechError } from '@scripteam/pipeline/ports'
import { v7 as newId } from 'uuid'
import { type Failure, fail } from '../../http/handler.ts'
import { isStorageFull, keepBlobs } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'
import { changeTakes } from './takesDesk.ts'

/** What somebody recorded of a line. */
interface SentRecording {
  readonly script: ScriptId
  readonly line: { readonly id: LineId; readonly text: string }
  readonly bytes: Uint8Array
  /** Whose voice it is, by any name that stays the same. */
  readonly voice: string
  readonly by: string
  readonly invitation?: InvitationId
}

/** Why a recording is not taken, as the caller hears it. */
const REFUSALS = {
  unreadable: 'RECORDING_UNREADABLE',
  silent: 'RECORDING_SILENT',
  tooLong: 'RECORDING_TOO_LONG',
} as const satisfies Record<RecordingProblem, string>

type Refusal = Failure<(typeof REFUSALS)[RecordingProblem] | 'FILE_EMPTY' | 'STORAGE_FULL' | 'NOT_READY'>
export type RecordedTake = Extract<KeptTake, { kind: 'recorded' }>

/** A recording becomes a take: trimmed, as loud as the voices, MP3. `place` puts it among the takes of the line. */
export async function keepRecording(
  sent: SentRecording,
  { engine, now }: CastingDesk,
  studio: RecordingStudio,
  place: (kept: KeptTakes, take: RecordedTake) => KeptTakes,
  signal: AbortSignal,
): Promise<RecordedTake | Refusal> {
  if (sent.bytes.length === 0) return fail('FILE_EMPTY')
  try {
    const cut = await studio.cut({ bytes: sent.bytes, voice: sent.voice }, signal)
    if (cut.kind === 'problem') return fail(REFUSALS[cut.problem])
    const { durationMs, leadMs } = cut
    const blob = await engine.blobs.put(cut.bytes, cut.mime)
    await keepBlobs(engine.db, sent.script, [blob])
    const take = takeOf(sent, { blob, durationMs, leadMs, bytes: cut.bytes.length }, now())
    await changeTakes(engine, sent.script, sent.line.id, (kept) => place(kept, take))
    await engine.runner.start(sent.script, 'recordLines')
    return take
  } catch (error) {
    if (isStorageFull(error)) return fail('STORAGE_FULL')
    if (error instanceof SpeechError) return fail('NOT_READY')
    throw error
  }
}

function takeOf({ by, invitation, line }: SentRecording, audio: LineAudio, now: Date): RecordedTake {
  const id = newId() as TakeId // made here; the brand says what it is an id of
  const madeAt = now.toISOString()
  return { kind: 'recorded', id, madeAt, by, ...(invitation && { invitation }), text: line.text, audio }
}
