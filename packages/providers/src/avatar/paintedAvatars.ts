import type { AvatarArtist, CharacterToDraw, Drawing } from '@scripteam/pipeline/ports'
import OpenAI from 'openai'
import { openPlaces } from '../waiting/places.ts'
import { untilAborted } from '../waiting/untilAborted.ts'
import { featuresOf } from './features.ts'
import { promptFor } from './prompt.ts'
import { toPng } from './toPng.ts'
import { describe } from './words.ts'

export interface ImagesServer {
  /** Address of the OpenAI-compatible API, `/v1` included. */
  readonly url: string
  readonly model: string
  readonly key?: string | undefined
  /** Time for one picture once its turn has come. */
  readonly limitMs: number
  readonly atOnce: number
}

/** An answer larger than this is no portrait, in characters of base64. */
const LARGEST = 24_000_000

/**
 * Has portraits painted by any OpenAI-compatible images server. It is sent what the text says of age, gender, temper and
 * culture, and neither names nor lines. Whatever picture comes is drawn anew as PNG, so nothing of the file gets
 * through. Throws what the server or the connection failed with, and when cancelled.
 */
export function createPaintedAvatars(server: ImagesServer): AvatarArtist {
  // Servers of one's own ask for no key, but the client does. A failure costs nothing: the drawn portrait stands in.
  const client = new OpenAI({ baseURL: server.url, apiKey: server.key ?? 'none', maxRetries: 0 })
  const places = openPlaces(server.atOnce)
  return {
    name: 'painted',
    draw: (subject, signal) =>
      places.take(signal, () => {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(server.limitMs)])
        return untilAborted(paint(subject, server, client, limit), limit)
      }),
  }
}

async function paint(
  subject: CharacterToDraw,
  { model }: ImagesServer,
  client: OpenAI,
  signal: AbortSignal,
): Promise<Drawing> {
  const features = featuresOf(subject)
  const prompt = promptFor(subject, features)
  const answer = await client.images.generate(
    { model, prompt, n: 1, size: '1024x1024', response_format: 'b64_json' },
    { signal },
  )
  const encoded = answer.data?.[0]?.b64_json
  if (!encoded || encoded.length > LARGEST) throw new Error('The images server sent no picture.')
  const png = await toPng(Buffer.from(encoded, 'base64'))
  const { altTexts } = describe(subject, { ...features, beard: null, glasses: null })
  const culturalStyle = subject.language === 'es' ? 'spanish' : 'english'
  return { bytes: png, mime: 'image/png', png, culturalStyle, prompt, altText: altTexts[subject.language], altTexts }
}
