import { z } from 'zod'
import { BlobId } from '../model/index.ts'
import { endpoint } from './endpoint.ts'

const Health = z.object({ status: z.literal('ok'), version: z.string() })

export const getHealth = endpoint({
  method: 'get',
  path: '/health',
  summary: 'The process is alive',
  auth: 'none',
  status: 200,
  answer: Health,
  problems: [],
})

export const getReady = endpoint({
  method: 'get',
  path: '/ready',
  summary: 'Database and jobs answer',
  auth: 'none',
  status: 200,
  answer: z.object({ status: z.literal('ok'), parts: z.record(z.string(), z.literal('ok')) }),
  problems: ['NOT_READY'],
})

export const getOpenApi = endpoint({
  method: 'get',
  path: '/openapi.json',
  summary: 'This contract as OpenAPI 3.1',
  auth: 'none',
  status: 200,
  answer: z.record(z.string(), z.unknown()),
  problems: [],
})

export const getDocs = endpoint({
  method: 'get',
  path: '/docs',
  summary: 'This contract as a page to browse',
  auth: 'none',
  status: 200,
  answer: null,
  streams: 'html',
  problems: [],
})

/**
 * Signed: `expires` in seconds since 1970, `signature` over blob and expiry. Where a CDN is configured, recordings of
 * lines need no signature. Answers ranges.
 */
export const getAudio = endpoint({
  method: 'get',
  path: '/audio/{blob}',
  summary: 'A recording or a drawing',
  auth: 'none',
  params: z.object({ blob: BlobId }),
  query: z.object({ expires: z.coerce.number().int().optional(), signature: z.string().optional() }),
  status: 200,
  answer: null,
  streams: 'binary',
  problems: ['SIGNATURE_INVALID', 'NOT_FOUND'],
})

/** Signed with HMAC-SHA256 over `timestamp.rawBody`. */
export const workflowComplete = endpoint({
  method: 'post',
  path: '/webhooks/n8n/workflow-complete',
  summary: 'n8n reports the end of a workflow',
  auth: 'none',
  body: z.object({
    eventId: z.string().min(1).max(200),
    workflowId: z.uuid(),
    status: z.enum(['completed', 'failed']),
    error: z.string().optional(),
  }),
  status: 204,
  answer: null,
  problems: ['SIGNATURE_INVALID', 'NOT_CONFIGURED'],
})
