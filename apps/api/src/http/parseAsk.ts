import type { Endpoint } from '@scripteam/contract/api'
import type { Request } from 'express'
import type { z } from 'zod'
import type { Received } from './bodies.ts'
import { Failure } from './handler.ts'

export interface ParsedAsk {
  params: unknown
  query: unknown
  body: unknown
  fields: unknown
}

/** One thing wrong with a request: where, and why. Sent as `details` of INVALID_INPUT. */
interface InputIssue {
  path: string
  message: string
}

/**
 * The parts of a request by the row's schemas. An id that cannot be one is NOT_FOUND like any other
 * that is not there; everything else wrong is INVALID_INPUT with the places in `details.issues`.
 */
export function parseAsk(row: Endpoint, request: Request, received: Received): ParsedAsk | Failure {
  const params = row.params?.safeParse(request.params)
  if (params && !params.success) return new Failure(row.problems.includes('NOT_FOUND') ? 'NOT_FOUND' : 'INVALID_INPUT')
  const query = row.query?.safeParse(request.query)
  const body = row.body?.safeParse(received.json)
  const fields = row.upload?.safeParse(received.fields)
  const issues = [query, body, fields].flatMap((parsed) => [...issuesOf(parsed), ...textIssuesOf(parsed)])
  if (issues.length > 0) return new Failure('INVALID_INPUT', { issues })
  return { params: params?.data, query: query?.data, body: body?.data, fields: fields?.data }
}

function issuesOf(parsed: z.ZodSafeParseResult<unknown> | undefined): InputIssue[] {
  if (!parsed || parsed.success) return []
  return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair: text with them is refused here, not by the database. */
function textIssuesOf(parsed: z.ZodSafeParseResult<unknown> | undefined): InputIssue[] {
  return parsed?.success ? unkeepable(parsed.data, []) : []
}

const HALF_PAIR = /\p{Surrogate}/u

function unkeepable(value: unknown, path: readonly string[]): InputIssue[] {
  if (typeof value === 'string') {
    const isText = !value.includes('\0') && !HALF_PAIR.test(value)
    return isText ? [] : [{ path: path.join('.'), message: 'holds characters that are no text' }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => unkeepable(inner, [...path, key]))
}
