import { randomUUID } from 'node:crypto'
import type { Language } from '@scripteam/contract/model'
import type { Request } from 'express'

/** What is known of a request before it is looked at. */
export interface Visit {
  readonly requestId: string
  readonly language: Language
}

const visits = new WeakMap<Request, Visit>()

/** The same visit for the whole life of a request. */
export function visitOf(request: Request): Visit {
  const known = visits.get(request)
  if (known) return known
  const visit = { requestId: requestIdOf(request), language: languageOf(request.get('accept-language')) }
  visits.set(request, visit)
  return visit
}

/** The better liked of Spanish and English; English when the header names neither. */
export function languageOf(header: string | undefined): Language {
  const liked = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter((entry) => (entry.language === 'es' || entry.language === 'en') && entry.quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return liked[0]?.language === 'es' ? 'es' : 'en'
}

/** A proxy's request id is kept, when it is harmless in a log. */
function requestIdOf(request: Request): string {
  const given = request.get('x-request-id')
  return given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}
