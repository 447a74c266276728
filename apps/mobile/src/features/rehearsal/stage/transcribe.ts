import { client } from '../../../client/index.ts'
import type { Transcribe } from '../../../platform/earsPort'

/** An actor does not wait longer for what was said to be written down. */
const LIMIT_MS = 10_000

/** Has our server write down what was said; where it goes from there is for the operator to say. */
export const transcribe: Transcribe = async (sound, { language }) => {
  const limit = new AbortController()
  const alarm = setTimeout(() => limit.abort(), LIMIT_MS)
  const asked = { fields: { language }, file: sound, fileName: 'line.wav' }
  const answer = await client.call('transcribe', asked, { signal: limit.signal })
  clearTimeout(alarm)
  return answer.kind === 'ok' ? answer.value.text : null
}
