import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { freePort, type RunningServer, startServer } from '../scripts/server.ts'
import { type Spoken, WORDS } from './words/newcomer.ts'

const ROOT = join(import.meta.dirname, '..')

interface Product {
  readonly address: string
  /** Ends the process and starts it again on the same data and the same port. */
  restart(): Promise<void>
  /** Does something while no process answers at the address. */
  whileAway(work: () => Promise<void>): Promise<void>
}

interface Given {
  language: Spoken
  words: (typeof WORDS)[Spoken]
  /** Looks for faults of accessibility, and keeps a picture of the screen as it is. */
  see: (name: string) => Promise<void>
  /** The same on the page of somebody else. */
  seeOn: (page: Page, name: string) => Promise<void>
  /** Opens an account and lands on the list of scripts. */
  enter: () => Promise<void>
}

/** Registers through the screen, as a person does. */
export async function openAccount(page: Page, words: Given['words'], email: string): Promise<void> {
  await page.getByRole('textbox', { name: words.firstName, exact: true }).fill('Ada')
  await page.getByRole('textbox', { name: words.email }).fill(email)
  await page.getByRole('textbox', { name: words.password }).fill('una-frase-muy-larga')
}

/** The product in a data folder of its own, one for each worker. */
export const test = base.extend<Given, { product: Product }>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
    async ({}, use) => {
      const where = { dataDir: mkdtempSync(join(tmpdir(), 'scripteam-')), port: await freePort() }
      let server: RunningServer = await startServer(ROOT, where)
      const whileAway = async (work: () => Promise<void>) => {
        await server.stop()
        try {
          await work()
        } finally {
          server = await startServer(ROOT, where)
        }
      }
      await use({ address: server.address, whileAway, restart: () => whileAway(async () => undefined) })
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ product }, use) => use(product.address),
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
  language: async ({}, use, info) => use(info.project.name.startsWith('es') ? 'es' : 'en'),
  words: async ({ language }, use) => use(WORDS[language]),
  enter: async ({ page, words }, use, info) =>
    use(async () => {
      await page.goto('/register')
      await openAccount(page, words, `${info.testId}-${info.project.name}-${info.retry}@example.com`)
      await page.getByRole('button', { name: words.submit }).click()
    }),
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
  seeOn: async ({}, use, info) =>
    use((page, name) => seen(page, join(ROOT, 'artefacts/screens', info.project.name, `${name}.png`))),
  see: async ({ page, seeOn }, use) => use((name) => seeOn(page, name)),
})

async function seen(page: Page, path: string): Promise<void> {
  await page.screenshot({ path })
  const found = await new AxeBuilder({ page }).analyze()
  const faults = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(faults, `accessibility of ${path}`).toEqual([])
}

export { expect }
