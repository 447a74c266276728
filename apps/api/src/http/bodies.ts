import express, { type Request, type Response } from 'express'
import { Failure, type UploadedFile } from './handler.ts'

/** What came with a request, before schemas. */
export interface Received {
  readonly json: unknown
  readonly fields: Record<string, string>
  readonly file: UploadedFile | undefined
  readonly raw: Uint8Array
}

const JSON_LIMIT_BYTES = 1024 * 1024
/** The raw body of a request without one. */
export const NOTHING = new Uint8Array()
const raws = new WeakMap<object, Uint8Array>()

const parseJson = express.json({
  limit: JSON_LIMIT_BYTES,
  strict: false,
  verify: (request, _response, raw) => void raws.set(request, raw),
})

/** The JSON body, if there is one. */
export function readJson(request: Request, response: Response): Promise<Received | Failure> {
  return new Promise((resolve, reject) => {
    parseJson(request, response, (error: unknown) => {
      if (!error) return resolve({ json: request.body, fields: {}, file: undefined, raw: raws.get(request) ?? NOTHING })
      const failure = jsonFailure(error)
      return failure ? resolve(failure) : reject(error)
    })
  })
}

/** The types are those of the body-parser that Express brings. */
function jsonFailure(error: unknown): Failure | null {
  const type = error instanceof Error && 'type' in error ? error.type : null
  switch (type) {
    case 'entity.parse.failed':
      return new Failure('INVALID_JSON')
    case 'entity.too.large':
      return new Failure('BODY_TOO_LARGE', { limitBytes: JSON_LIMIT_BYTES })
    case 'charset.unsupported':
    case 'encoding.unsupported':
    case 'request.size.invalid':
    case 'request.aborted':
      return new Failure('INVALID_INPUT')
    default:
      // A body that is not compressed as it says: the parser has no type for it, only HTTP's status.
      return error instanceof Error && 'status' in error && error.status === 400 ? new Failure('INVALID_INPUT') : null
  }
}
