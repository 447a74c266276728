import { SOUND_LIMIT_BYTES } from '@scripteam/contract/api'
import { fail } from '../../http/handler.ts'
import type { Feature, Parts } from '../../parts.ts'

/** What actors say, written down by the transcription server of this instance; its key stays here, and no sound is kept. */
export function bindHearing({ tools: { transcriber }, log }: Parts): Feature {
  return {
    handlers: {
      async getHearing() {
        return { transcribes: transcriber.isReady }
      },
      async transcribe({ file, fields, signal, requestId }) {
        if (!transcriber.isReady) return fail('NOT_CONFIGURED')
        if (file.bytes.length > SOUND_LIMIT_BYTES) return fail('FILE_TOO_LARGE', { limitBytes: SOUND_LIMIT_BYTES })
        const written = await transcriber.transcribe(file.bytes, fields.language, signal)
        if (written.kind === 'text') return { text: written.text }
        log.warn({ requestId, detail: written.detail }, 'the transcription server did not answer')
        return fail('NOT_READY')
      },
    },
  }
}
