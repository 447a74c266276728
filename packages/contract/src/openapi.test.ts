import { expect, it } from 'vitest'
import { z } from 'zod'
import { ENDPOINTS, type Endpoint } from './api/index.ts'
import { openApiDocument } from './openapi.ts'

const Operation = z.object({
  operationId: z.string(),
  security: z.array(z.unknown()),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  responses: z.record(z.string(), z.object({ description: z.string() })),
})
const Document = z.object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), Operation)) })

it('describes every endpoint with the codes it may answer', () => {
  const { paths } = Document.parse(openApiDocument())
  for (const [name, row] of Object.entries<Endpoint>(ENDPOINTS)) {
    const operation = paths[row.path]?.[row.method]
    expect(operation?.operationId).toBe(name)
    const words = Object.values(operation?.responses ?? {}).map(({ description }) => description)
    for (const code of row.problems) expect(words.join(', ')).toContain(code)
  }
})

it('names every parameter that stands in an address', () => {
  const { paths } = Document.parse(openApiDocument())
  for (const [path, methods] of Object.entries(paths)) {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const { parameters } of Object.values(methods)) {
      expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(wanted)
    }
  }
})

it('refers only to schemas that it holds', () => {
  const text = JSON.stringify(openApiDocument())
  const held = z
    .object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
    .parse(JSON.parse(text))
  const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((name) => name === undefined || !(name in held.components.schemas))).toEqual([])
})

it('asks for a token exactly where the contract does', () => {
  const { paths } = Document.parse(openApiDocument())
  for (const row of Object.values<Endpoint>(ENDPOINTS)) {
    expect(paths[row.path]?.[row.method]?.security.length).toBe(row.auth === 'none' ? 0 : 1)
  }
})
