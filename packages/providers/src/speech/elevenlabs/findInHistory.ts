import type { ElevenLabsClient } from '@elevenlabs/elevenlabs-js'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import type { Heard } from '../remote/remoteStudio.ts'
import { readWav } from '../remote/wav.ts'

interface LostCall {
  readonly line: LineToSpeak
  /** As it was sent. */
  readonly text: string
  readonly since: Date
  readonly model: string
}

/** Looks in the account's history for a recording whose answer was lost; null when it is not there. */
export async function findInHistory(
  client: ElevenLabsClient,
  lost: LostCall,
  signal: AbortSignal,
): Promise<Heard | null> {
  const options = { abortSignal: signal, timeoutInSeconds: 20 }
  const { history } = await client.history.list(
    {
      voiceId: lost.line.voiceId,
      modelId: lost.model,
      // Their clock and ours need not agree to the second.
      dateAfterUnix: Math.floor(lost.since.getTime() / 1000) - 5,
      source: 'TTS',
      pageSize: 1000,
    },
    options,
  )
  const made = history.find((item) => item.text === lost.text)
  if (made === undefined) return null
  const download = await client.history.download({ historyItemIds: [made.historyItemId], outputFormat: 'wav' }, options)
  const bytes = new Uint8Array(await new Response(download).arrayBuffer())
  return { ...readWav(bytes), words: null }
}
