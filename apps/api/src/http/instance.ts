import { readFileSync } from 'node:fs'
import { openApiDocument } from '@scripteam/contract/openapi'
import type { Connection } from '../db/index.ts'
import type { Feature } from '../parts.ts'
import { docsPage } from './docsPage.ts'
import { fail } from './handler.ts'

const READY_LIMIT_MS = 3_000

/** What an instance says about itself: whether it lives, whether it is ready, and what it offers. */
export function instanceHandlers(connection: Connection, features: readonly Feature[]): Feature {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const document = openApiDocument()
  const checks = Object.assign(
    { database: () => connection.ping() },
    ...features.map((feature) => feature.checks ?? {}),
  )
  return {
    handlers: {
      getHealth: async () => ({ status: 'ok', version }),
      getOpenApi: async () => document,
      getDocs: async ({ language }) => docsPage(document, language),
      async getReady() {
        const failing = await failingOf(checks)
        if (failing.length > 0) return fail('NOT_READY', { failing })
        return { status: 'ok', parts: Object.fromEntries(Object.keys(checks).map((name) => [name, 'ok'])) }
      },
    },
  }
}

async function failingOf(checks: Record<string, () => Promise<void>>): Promise<string[]> {
  const names = Object.keys(checks)
  const outcomes = await Promise.allSettled(Object.values(checks).map((check) => within(READY_LIMIT_MS, check())))
  return names.filter((_, place) => outcomes[place]?.status === 'rejected')
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), limitMs).unref()
  })
  await Promise.race([work, late])
}
