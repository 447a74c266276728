import { UPLOAD_LIMIT_BYTES } from '@scripteam/contract/api'
import busboy from 'busboy'
import type { Request } from 'express'
import { NOTHING, type Received } from './bodies.ts'
import { Failure, type UploadedFile } from './handler.ts'

interface Arriving {
  fields: Record<string, string>
  file: UploadedFile | undefined
  failure: Failure | undefined
}

/**
 * One file in the field `file` with text fields, kept in memory up to `limitBytes`. A connection that
 * breaks and a body that ends early are UPLOAD_TRUNCATED. What follows after a failure is read and dropped,
 * so that the sender gets to hear the answer.
 */
export function readUpload(request: Request, limitBytes = UPLOAD_LIMIT_BYTES): Promise<Received | Failure> {
  return new Promise((resolve) => {
    const parser = openParser(request, limitBytes)
    const arriving: Arriving = { fields: {}, file: undefined, failure: undefined }
    const settle = () => {
      if (parser) request.unpipe(parser)
      request.resume()
      resolve(outcome(arriving))
    }
    if (!parser) return settle()
    const fail = (failure: Failure) => {
      arriving.failure ??= failure
      settle()
    }
    parser.on('field', (name, value) => {
      arriving.fields[name] = value
    })
    parser.on('file', (name, stream, info) => collect(name, info.filename, stream, { arriving, limitBytes }, fail))
    parser.on('error', () => fail(new Failure('UPLOAD_TRUNCATED')))
    parser.on('close', settle)
    request.on('error', () => fail(new Failure('UPLOAD_TRUNCATED')))
    request.on('close', () => request.complete || fail(new Failure('UPLOAD_TRUNCATED')))
    request.pipe(parser)
  })
}

function outcome({ fields, file, failure }: Arriving): Received | Failure {
  if (failure) return failure
  return file ? { json: undefined, fields, file, raw: NOTHING } : new Failure('FILE_MISSING')
}

function openParser(request: Request, fileSize: number): busboy.Busboy | null {
  const limits = { files: 1, fileSize, fields: 10, fieldSize: 100_000, parts: 20 }
  try {
    // Browsers send file names as UTF-8; the parser's own default would garble accents.
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits })
  } catch {
    // Not multipart, or multipart without a boundary: no file can come.
    return null
  }
}

function collect(
  field: string,
  fileName: string | undefined,
  stream: NodeJS.ReadableStream,
  { arriving, limitBytes }: { arriving: Arriving; limitBytes: number },
  fail: (failure: Failure) => void,
): void {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  // Without a listener a body that ends inside the file would be an uncaught error and end the process.
  stream.on('error', () => fail(new Failure('UPLOAD_TRUNCATED')))
  stream.on('limit', () => {
    chunks.length = 0
    fail(new Failure('FILE_TOO_LARGE', { limitBytes }))
  })
  stream.on('end', () => {
    if (field === 'file') arriving.file ??= { name: fileName ?? 'script', bytes: Buffer.concat(chunks) }
  })
}
