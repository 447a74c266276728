import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { freePort, type RunningServer, startServer } from '../scripts/server.ts'
import { type Spoken, WORDS } from './words.ts'

const ROOT = join(import.meta.dirname, '..')

interface Product {
  readonly address: string
  /** Ends the process and starts it again on the same data and the same port. */
  restart(): Promise<void>
}

interface Given {
  language: Spoken
  words: (typeof WORDS)[Spoken]
  /** Looks for faults of accessibility, and keeps a picture of the screen as it is. */
  see: (name: string) => Promise<void>
}

/** The product in a data folder of its own, one for each worker. */
export const test = base.extend<Given, { product: Product }>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
    async ({}, use) => {
      const where = { dataDir: mkdtempSync(join(tmpdir(), 'scripteam-')), port: await freePort() }
      let server: RunningServer = await startServer(ROOT, where)
      await use({
        address: server.address,
        restart: async () => {
          await server.stop()
          server = await startServer(ROOT, where)
        },
      })
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ product }, use) => use(product.address),
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
  language: async ({}, use, info) => use(info.project.name.startsWith('es') ? 'es' : 'en'),
  words: async ({ language }, use) => use(WORDS[language]),
  see: async ({ page }, use, info) =>
    use((name) => seen(page, join(ROOT, 'artefacts/screens', info.project.name, `${name}.png`))),
})

async function seen(page: Page, path: string): Promise<void> {
  await page.screenshot({ path })
  const found = await new AxeBuilder({ page }).analyze()
  const faults = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(faults, `accessibility of ${path}`).toEqual([])
}

export { expect }
