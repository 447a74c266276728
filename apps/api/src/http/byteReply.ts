import type { Request, Response } from 'express'
import type { Bytes } from './handler.ts'

/** Sends bytes, whole or the one range that is asked for; several ranges at once get the whole, as RFC 9110 allows. */
export function sendBytes(reply: Bytes, request: Request, response: Response): void {
  const { bytes, mime, isImmutable } = reply
  response.set('content-type', mime).set('accept-ranges', 'bytes')
  response.set('cache-control', isImmutable ? 'private, max-age=31536000, immutable' : 'no-store')
  const ranges = request.range(bytes.length)
  if (ranges === -1) return void response.status(416).set('content-range', `bytes */${bytes.length}`).end()
  const range = typeof ranges === 'object' && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
  if (!range) return void response.status(200).end(bytes)
  response.status(206).set('content-range', `bytes ${range.start}-${range.end}/${bytes.length}`)
  response.end(bytes.subarray(range.start, range.end + 1))
}
