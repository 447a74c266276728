import { createHash } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { z } from 'zod'
import { type Answer, openStub, type Stub, type Vendor } from '../speech/stubs/strictServer.ts'

export const IMAGES_KEY = 'sk-images-stub'

/** A server that speaks OpenAI's `/v1/images/generations` by its reference, and paints a colour for each prompt. */
export async function openImagesStub(picture: (prompt: string) => Buffer = colourOf): Promise<Stub> {
  return openStub(vendor(picture), (body) => Generation.parse(body).prompt)
}

const Generation = z.strictObject({
  model: z.string().min(1),
  prompt: z.string().min(1).max(4_000),
  n: z.literal(1),
  size: z.enum(['256x256', '512x512', '1024x1024']),
  response_format: z.enum(['url', 'b64_json']),
})

function vendor(picture: (prompt: string) => Buffer): Vendor {
  return {
    refuseHeaders: ({ authorization }) => (authorization === `Bearer ${IMAGES_KEY}` ? null : 'authorization is wrong'),
    unknown: (status, message) => failed(status, message),
    faulty: (fault) => failed(fault === 'forbidden' ? 401 : fault === 'busy' ? 429 : 500, fault),
    routes: [
      {
        method: 'POST',
        path: /^\/v1\/images\/generations$/,
        body: Generation,
        isSpeech: true,
        answer({ body }) {
          const b64_json = picture(Generation.parse(body).prompt).toString('base64')
          return { status: 200, body: { created: 1, data: [{ b64_json }] } }
        },
      },
    ],
  }
}

function colourOf(prompt: string): Buffer {
  const canvas = createCanvas(64, 48)
  const ink = canvas.getContext('2d')
  ink.fillStyle = `#${createHash('sha256').update(prompt).digest('hex').slice(0, 6)}`
  ink.fillRect(0, 0, 64, 48)
  return canvas.toBuffer('image/png')
}

function failed(status: number, message: string): Answer {
  return { status, body: { error: { message, type: 'stub', param: null, code: null } } }
}
