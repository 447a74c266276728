import { z } from 'zod'
import { CharacterId, LineAudio, LineId, Take, TakeId, VoiceSettings } from '../model/index.ts'
import { endpoint } from './endpoint.ts'
import { OneScript } from './oneScript.ts'

export const audition = endpoint({
  method: 'post',
  path: '/scripts/{id}/characters/{characterId}/auditions',
  summary: 'Hear a line of the character in a voice before it is cast',
  auth: 'bearer',
  params: OneScript.extend({ characterId: CharacterId }),
  body: z.object({
    voice: z.object({ provider: z.string(), voiceId: z.string(), settings: VoiceSettings.partial().optional() }),
  }),
  status: 201,
  answer: z.object({ audio: LineAudio, lineId: LineId, text: z.string(), url: z.string() }),
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING', 'NOT_READY'],
})

const OneLine = OneScript.extend({ lineId: LineId })
const OneTake = OneLine.extend({ takeId: TakeId })

export const LineTakes = z.object({ takes: z.array(Take) })

export const listTakes = endpoint({
  method: 'get',
  path: '/scripts/{id}/lines/{lineId}/takes',
  summary: "The takes of a line: the cast voice's own reading first, then the others, oldest first",
  auth: 'bearer',
  params: OneLine,
  status: 200,
  answer: LineTakes,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})

/** The longest direction that is read. */
export const DIRECTION_LIMIT = 200

export const recordTake = endpoint({
  method: 'post',
  path: '/scripts/{id}/lines/{lineId}/takes',
  summary: 'Record one line again, told how in words ("slower, bitter") or bent another way; it is heard from now on',
  auth: 'bearer',
  params: OneLine,
  body: z.object({
    /** In Spanish or English: pace, pitch, strength, melody, feeling. */
    direction: z.string().trim().max(DIRECTION_LIMIT).optional(),
    settings: VoiceSettings.partial().optional(),
  }),
  status: 201,
  answer: LineAudio.extend({
    id: TakeId,
    /** The parts of the direction that nothing was made of. */
    unread: z.array(z.string()),
  }),
  isIdempotent: true,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING', 'TOO_MANY_TAKES', 'IDEMPOTENCY_CONFLICT', 'NOT_READY'],
})

export const uploadTake = endpoint({
  method: 'post',
  path: '/scripts/{id}/lines/{lineId}/recordings',
  summary: 'Keep a recording of your own (WAV, 16 bit) as a take of a line; it is heard from now on',
  auth: 'bearer',
  params: OneLine,
  upload: z.object({ by: z.string().trim().max(100).default('') }),
  status: 201,
  answer: LineAudio.extend({ id: TakeId }),
  isIdempotent: true,
  problems: [
    'UNAUTHENTICATED',
    'NOT_FOUND',
    'STILL_READING',
    'TOO_MANY_TAKES',
    'FILE_MISSING',
    'FILE_EMPTY',
    'FILE_TOO_LARGE',
    'UPLOAD_TRUNCATED',
    'RECORDING_UNREADABLE',
    'RECORDING_SILENT',
    'RECORDING_TOO_LONG',
    'IDEMPOTENCY_CONFLICT',
    'NOT_READY',
    'STORAGE_FULL',
  ],
})

export const chooseTake = endpoint({
  method: 'patch',
  path: '/scripts/{id}/lines/{lineId}/takes',
  summary: "Choose the take that is heard in practice; null for the cast voice's own reading",
  auth: 'bearer',
  params: OneLine,
  body: z.object({ chosen: TakeId.nullable() }),
  status: 200,
  answer: LineTakes,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})

export const removeTake = endpoint({
  method: 'delete',
  path: '/scripts/{id}/lines/{lineId}/takes/{takeId}',
  summary: "Remove a take; when it was the chosen one, the cast voice's own reading is heard again",
  auth: 'bearer',
  params: OneTake,
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})
