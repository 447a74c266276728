import { SpeechError } from '@scripteam/pipeline/ports'
import { z } from 'zod'
import { failureOfConnection, failureOfStatus } from '../remote/failures.ts'
import { Overloaded } from '../remote/overloaded.ts'

/** As the client throws them: with a status when there was an answer. The body names what happened. */
const Answered = z.object({ statusCode: z.int(), body: z.unknown() })
const Body = z.object({
  detail: z.object({ status: z.string().optional(), code: z.string().optional(), message: z.string().optional() }),
})

/** What an error of the client means, after https://help.elevenlabs.io: API error codes 400, 401 and 429. */
export function failureOf(error: unknown): SpeechError {
  const answered = Answered.safeParse(error)
  if (!answered.success) return failureOfConnection('ElevenLabs', error, true)
  const detail = Body.safeParse(answered.data.body).data?.detail
  const name = detail?.status ?? detail?.code ?? ''
  const message = `ElevenLabs answered ${answered.data.statusCode} ${name}: ${detail?.message ?? ''}`
  if (name === 'too_many_concurrent_requests' || name === 'concurrent_limit_exceeded')
    return new SpeechError('busy', message)
  if (name === 'system_busy') return new Overloaded(message)
  if (name === 'quota_exceeded') return new SpeechError('exhausted', message)
  if (name === 'voice_not_found' || name === 'max_character_limit_exceeded') return new SpeechError('rejected', message)
  return failureOfStatus('ElevenLabs', answered.data.statusCode, true, `${name} ${detail?.message ?? ''}`.trim())
}
