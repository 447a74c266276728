import { SpeechError } from '@scripteam/pipeline/ports'
import { Overloaded } from './overloaded.ts'

/** What an HTTP answer means when its body says nothing more: who may have been paid is never asked twice. */
export function failureOfStatus(name: string, status: number, isPaid: boolean, detail = ''): SpeechError {
  const message = `${name} answered ${status}${detail && `: ${detail.slice(0, 300)}`}`
  if (status === 401 || status === 402 || status === 403) return new SpeechError('exhausted', message)
  if (status === 429) return new SpeechError('busy', message)
  if (status === 503) return new Overloaded(message)
  if (status >= 400 && status < 500 && status !== 408) return new SpeechError('rejected', message)
  // 5xx and a request that timed out on the other side: the work may have been done, and charged, before.
  return new SpeechError(isPaid ? 'unsure' : 'temporary', message)
}

/** What it means that no answer came. A call that never reached anybody costs nothing. */
export function failureOfConnection(name: string, error: unknown, isPaid: boolean): SpeechError {
  const neverLeft = codesOf(error).some((code) => UNREACHED.has(code))
  const message = `${name} gave no answer of use: ${error instanceof Error ? error.message : String(error)}`
  return new SpeechError(isPaid && !neverLeft ? 'unsure' : 'temporary', message, { cause: error })
}

const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The codes of an error and of what caused it, outermost first. */
function codesOf(error: unknown): string[] {
  const codes: string[] = []
  for (let at = error; at instanceof Error && codes.length < 8; at = at.cause) {
    codes.push('code' in at && typeof at.code === 'string' ? at.code : '')
  }
  return codes
}
