import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgresServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL of this run, or the sentence that says why there is none. */
    postgres: { kind: 'running'; url: string } | { kind: 'missing'; reason: string }
  }
}

/** One PostgreSQL for a whole run of the API's tests. Without one they run on PGlite alone, and fail where `CI` is set. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await startPostgres()
    project.provide('postgres', { kind: 'running', url: server.url })
    return () => server.stop()
  } catch (error) {
    if (process.env.CI) throw error
    const reason = error instanceof Error ? error.message : String(error)
    console.warn(`Tests on PostgreSQL are skipped. ${reason}`)
    project.provide('postgres', { kind: 'missing', reason })
    return async () => undefined
  }
}
