import type { ElevenLabsClient } from '@elevenlabs/elevenlabs-js'
import { z } from 'zod'
import type { Heard } from '../remote/remoteStudio.ts'
import { readWav } from '../remote/wav.ts'
import type { voiceSettings } from './voiceSettings.ts'

interface LostCall {
  readonly voiceId: string
  /** As it was sent; so are the settings. */
  readonly text: string
  readonly settings: ReturnType<typeof voiceSettings>
  readonly since: Date
  readonly model: string
}

/**
 * Looks in the account's history for a recording whose answer was lost; null when it is not there. The same words said
 * with other settings are another purchase. Throws when the words are there and the settings are not told.
 */
export async function findInHistory(
  client: ElevenLabsClient,
  lost: LostCall,
  signal: AbortSignal,
): Promise<Heard | null> {
  const options = { abortSignal: signal, timeoutInSeconds: 20 }
  const { history } = await client.history.list(
    {
      voiceId: lost.voiceId,
      modelId: lost.model,
      // Their clock and ours need not agree to the second.
      dateAfterUnix: Math.floor(lost.since.getTime() / 1000) - 5,
      source: 'TTS',
      pageSize: 1000,
    },
    options,
  )
  const made = history.filter(({ text }) => text === lost.text).find((item) => isSaidSo(lost, item.settings))
  if (made === undefined) return null
  const download = await client.history.download({ historyItemIds: [made.historyItemId], outputFormat: 'wav' }, options)
  const bytes = new Uint8Array(await new Response(download).arrayBuffer())
  return { ...readWav(bytes), words: null }
}

/** As the history words them. */
const Settings = z.object({ stability: z.number(), similarity_boost: z.number(), style: z.number(), speed: z.number() })

function isSaidSo({ settings }: LostCall, said: unknown): boolean {
  const { stability, similarity_boost, style, speed } = Settings.parse(said)
  const pairs = [
    [stability, settings.stability],
    [similarity_boost, settings.similarityBoost],
    [style, settings.style],
    [speed, settings.speed],
  ] as const
  return pairs.every(([theirs, ours]) => Math.abs(theirs - ours) < SAME)
}

/** Ours are rounded to hundredths; theirs may have been through a float of 32 bit. */
const SAME = 0.005
