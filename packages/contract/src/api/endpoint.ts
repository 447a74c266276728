import type { z } from 'zod'
import type { ProblemCode } from '../problem.ts'

export type Method = 'get' | 'post' | 'patch' | 'delete'

/**
 * One row of the contract. `path` is below `/api` with `{name}` for parameters; `answer` is the
 * schema of the body sent with `status` (null for none); `problems` are the codes it may answer
 * besides those that every endpoint may (`COMMON_PROBLEMS`).
 */
export interface Endpoint {
  readonly method: Method
  readonly path: string
  readonly summary: string
  /** `bearer`: the token of an account. `invitation`: the secret of a partner's address, in the same header. */
  readonly auth: 'none' | 'bearer' | 'invitation'
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** JSON unless `upload` is set. */
  readonly body?: z.ZodType
  /** A multipart request: one file in the field `file`, with these text fields. */
  readonly upload?: z.ZodObject
  /** The largest file that is taken, in bytes; `UPLOAD_LIMIT_BYTES` unless told. */
  readonly uploadLimitBytes?: number
  readonly status: 200 | 201 | 202 | 204
  readonly answer: z.ZodType | null
  /** `events`: server-sent events, each one a JSON value of `answer`. `binary`: bytes. */
  readonly streams?: 'events' | 'binary' | 'html'
  /** POSTs that create or cost take an `Idempotency-Key` header. */
  readonly isIdempotent?: boolean
  readonly problems: readonly ProblemCode[]
}

/** Keeps the literal types of a row. */
export function endpoint<const E extends Endpoint>(row: E): E {
  return row
}

/** What any endpoint may answer. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = [
  'INVALID_JSON',
  'INVALID_INPUT',
  'BODY_TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'INTERNAL',
  'NOT_READY',
]
