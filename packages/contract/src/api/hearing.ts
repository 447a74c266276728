import { z } from 'zod'
import { Language } from '../model/index.ts'
import { endpoint } from './endpoint.ts'

/** A line of half a minute, as a WAV file of 16 kHz, is 1 MB. */
export const SOUND_LIMIT_BYTES = 4 * 1024 * 1024

export const getHearing = endpoint({
  method: 'get',
  path: '/hearing',
  summary: 'Whether this server can write down what is said',
  auth: 'bearer',
  status: 200,
  answer: z.object({ transcribes: z.boolean() }),
  problems: ['UNAUTHENTICATED'],
})

/** The sound goes on to the transcription server that the operator chose, and is not kept. */
export const transcribe = endpoint({
  method: 'post',
  path: '/transcriptions',
  summary: 'Write down what is said on a sound, which is not kept',
  auth: 'bearer',
  upload: z.object({ language: Language }),
  status: 200,
  answer: z.object({ text: z.string() }),
  problems: ['UNAUTHENTICATED', 'FILE_MISSING', 'FILE_TOO_LARGE', 'UPLOAD_TRUNCATED', 'NOT_CONFIGURED', 'NOT_READY'],
})
