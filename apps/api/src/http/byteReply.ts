import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OpenBlob } from '@scripteam/pipeline/ports'
import type { Request, Response } from 'express'
import type { Bytes } from './handler.ts'

/** Sends bytes, whole or the one range that is asked for; several ranges at once get the whole, as RFC 9110 allows. */
export async function sendBytes(reply: Bytes, request: Request, response: Response): Promise<void> {
  const { content } = reply
  response.set(headersOf(reply))
  if (isKnown(request, response)) return void response.status(304).end()
  const range = rangeOf(request, response, content.size)
  if (range === 'beyond') return void response.status(416).set('content-range', `bytes */${content.size}`).end()
  if (!range) return send(content, { start: 0, end: content.size }, response.status(200), request)
  response.status(206).set('content-range', `bytes ${range.start}-${range.end - 1}/${content.size}`)
  await send(content, range, response, request)
}

function headersOf({ content, isImmutable, tag, isPublic, fileName }: Bytes): Record<string, string> {
  const whose = isPublic ? 'public' : 'private'
  return {
    'content-type': content.mime,
    'accept-ranges': 'bytes',
    'cache-control': isImmutable ? `${whose}, max-age=31536000, immutable` : 'no-store',
    ...(tag && { etag: `"${tag}"` }),
    ...(isPublic && { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }),
    ...(fileName && { 'content-disposition': attachment(fileName) }),
  }
}

/** RFC 6266: a plain name for old readers, and the whole one in UTF-8. */
function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_')
  const whole = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

function isKnown(request: Request, response: Response): boolean {
  const known = request.get('if-none-match')
  const tag = response.get('etag')
  return (
    known !== undefined && tag !== undefined && known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
  )
}

/** `end` is the byte after the last. Null: the whole. */
function rangeOf(request: Request, response: Response, size: number): { start: number; end: number } | 'beyond' | null {
  const condition = request.get('if-range')
  // What the caller has a part of is another content by now, or is not known to be the same.
  if (condition !== undefined && condition !== response.get('etag')) return null
  const ranges = request.range(size)
  if (ranges === -1) return 'beyond'
  const one = typeof ranges === 'object' && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
  return one ? { start: one.start, end: one.end + 1 } : null
}

async function send(content: OpenBlob, range: { start: number; end: number }, response: Response, request: Request) {
  response.set('content-length', String(range.end - range.start))
  if (request.method === 'HEAD') return void response.end()
  try {
    await pipeline(Readable.from(content.read(range.start, range.end)), response)
  } catch (error) {
    // Whoever listens has gone: players do so each time they are moved to another place.
    if (request.destroyed || response.closed) return
    throw error
  }
}
