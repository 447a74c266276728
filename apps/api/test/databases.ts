import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

/** Use as `describe.each(DATABASES)('the ... on %s', (database) => ...)`: PGlite, and PostgreSQL where it runs. */
export const DATABASES: readonly DatabaseKind[] =
  inject('postgres').kind === 'running' ? ['pglite', 'postgres'] : ['pglite']

export type DatabaseKind = 'pglite' | 'postgres'

/** An empty database of its own; `url` is undefined for PGlite in memory. */
export interface OwnDatabase {
  readonly url: string | undefined
  drop(): Promise<void>
}

export async function ownDatabase(kind: DatabaseKind): Promise<OwnDatabase> {
  if (kind === 'pglite') return { url: undefined, drop: async () => undefined }
  const server = inject('postgres')
  if (server.kind === 'missing') throw new Error(server.reason)
  const name = `test_${randomBytes(8).toString('hex')}`
  await run(server.url, `create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(server.url, `drop database ${name} with (force)`) }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
