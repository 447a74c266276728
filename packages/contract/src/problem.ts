import { z } from 'zod'
import { Moment } from './model/index.ts'

/** Every error on the wire. `message` is in the caller's language and says what happened and what to do next. */
export const Problem = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  message: z.string().min(1),
  details: z.unknown().optional(),
  timestamp: Moment,
  requestId: z.string(),
})
export type Problem = z.infer<typeof Problem>

/** The HTTP status of each code; endpoints list which of them they answer. */
export const PROBLEM_STATUS = {
  INVALID_JSON: 400,
  INVALID_INPUT: 400,
  FILE_MISSING: 400,
  FILE_EMPTY: 400,
  UPLOAD_TRUNCATED: 400,
  UNAUTHENTICATED: 401,
  BAD_CREDENTIALS: 401,
  FORBIDDEN: 403,
  SIGNATURE_INVALID: 403,
  NOT_FOUND: 404,
  PACK_NOT_READY: 404,
  INVITATION_UNKNOWN: 404,
  EMAIL_TAKEN: 409,
  LANGUAGE_MISMATCH: 409,
  STILL_READING: 409,
  IDEMPOTENCY_CONFLICT: 409,
  TOO_MANY_TAKES: 409,
  NO_FORMER_DRAFT: 409,
  VOICE_TAKEN: 409,
  LINE_CHANGED: 409,
  TOO_MANY_INVITATIONS: 409,
  INVITATION_OVER: 410,
  INVITATION_REVOKED: 410,
  FILE_TOO_LARGE: 413,
  BODY_TOO_LARGE: 413,
  FILE_UNSUPPORTED: 415,
  FILE_CORRUPT: 422,
  FILE_ENCRYPTED: 422,
  FILE_NO_TEXT: 422,
  FILE_UNRECOGNISED: 422,
  NO_DIALOGUE_FOUND: 422,
  NOT_A_ROLE: 422,
  RECORDING_UNREADABLE: 422,
  RECORDING_SILENT: 422,
  RECORDING_TOO_LONG: 422,
  REPAIR_HAS_NO_PLACE: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  NOT_READY: 503,
  NOT_CONFIGURED: 501,
  STORAGE_FULL: 507,
} as const

export type ProblemCode = keyof typeof PROBLEM_STATUS
