import type { RequestHandler } from 'express'

/** Lets web apps of the named origins call the API. Tokens travel in a header, never in a cookie, so no credentials are allowed. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin))
  return (request, response, next) => {
    const origin = request.get('origin')
    if (origin === undefined || !allowed.has(origin)) return next()
    response.vary('Origin').set({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers':
        'authorization, content-type, accept-language, idempotency-key, range, if-range, if-none-match',
      'access-control-expose-headers': 'x-request-id, retry-after, content-range, content-disposition, etag',
      'access-control-max-age': '600',
    })
    if (request.method === 'OPTIONS') return void response.status(204).end()
    next()
  }
}
