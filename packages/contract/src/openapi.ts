import { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'
import { COMMON_PROBLEMS, ENDPOINTS, type Endpoint } from './api/index.ts'
import * as model from './model/index.ts'
import { PROBLEM_STATUS, Problem, type ProblemCode } from './problem.ts'

/** The whole contract as an OpenAPI 3.1 document. */
export function openApiDocument(): Record<string, unknown> {
  return {
    ...createDocument({
      openapi: '3.1.0',
      info: { title: 'ScripTeam', version: '1', description: ABOUT, license: { name: 'Apache-2.0' } },
      servers: [{ url: '/api' }],
      components: {
        schemas: { ...modelSchemas(), Problem },
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          invitation: { type: 'http', scheme: 'bearer', description: "The secret of a partner's address" },
        },
      },
      paths: paths(),
    }),
  }
}

const ABOUT =
  'Upload a script, confirm its language, download its practice pack, rehearse, send attempts. ' +
  'Errors are Problems: a code, and a message in the language of `Accept-Language` (es or en).'

/** Every schema of the model that is an object or an enumeration, by the name it is exported under. */
function modelSchemas(): Record<string, z.ZodType> {
  const named = Object.entries(model).filter(
    ([, schema]) => schema instanceof z.ZodObject || schema instanceof z.ZodEnum,
  )
  return Object.fromEntries(named)
}

function paths(): ZodOpenApiPathsObject {
  const all: ZodOpenApiPathsObject = {}
  for (const [name, row] of Object.entries(ENDPOINTS))
    all[row.path] = { ...all[row.path], [row.method]: operation(name, row) }
  return all
}

function operation(name: string, row: Endpoint): ZodOpenApiOperationObject {
  return {
    operationId: name,
    summary: row.summary,
    tags: [row.path.split('/')[1] ?? ''],
    security: row.auth === 'none' ? [] : [{ [row.auth]: [] }],
    ...requestParams(row),
    ...requestBody(row),
    responses: { [`${row.status}`]: answer(row), ...problems(row) },
  }
}

function requestParams({ params, query, isIdempotent }: Endpoint): Pick<ZodOpenApiOperationObject, 'requestParams'> {
  if (!params && !query && !isIdempotent) return {}
  const header = z.object({ 'Idempotency-Key': z.string().min(1).max(200).optional() })
  return {
    requestParams: { ...(params && { path: params }), ...(query && { query }), ...(isIdempotent && { header }) },
  }
}

function requestBody(row: Endpoint): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (row.body) return { requestBody: { required: true, content: { 'application/json': { schema: row.body } } } }
  if (!row.upload) return {}
  const schema = row.upload.extend({ file: z.string().meta({ format: 'binary' }) })
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
}

function answer({ answer: schema, streams }: Endpoint) {
  if (streams === 'binary') return { description: 'The bytes', content: { '*/*': {} } }
  if (streams === 'html') return { description: 'A page', content: { 'text/html': {} } }
  if (schema === null) return { description: 'Done' }
  const mime = streams === 'events' ? 'text/event-stream' : 'application/json'
  const description = streams === 'events' ? 'Events, each one of these values' : 'The answer'
  return { description, content: { [mime]: { schema } } }
}

/** One response a status; its description lists the codes. */
function problems(row: Endpoint): ZodOpenApiResponsesObject {
  const codes = [...new Set<ProblemCode>([...row.problems, ...COMMON_PROBLEMS])]
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))].sort()
  const responses = statuses.map((status) => {
    const description = codes.filter((code) => PROBLEM_STATUS[code] === status).join(', ')
    return [`${status}`, { description, content: { 'application/json': { schema: Problem } } }]
  })
  return Object.fromEntries(responses)
}
