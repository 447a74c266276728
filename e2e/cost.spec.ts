import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ELEVENLABS_KEY, openElevenLabsStub } from '@scripteam/providers/speech/stubs'
import { freePort, startServer } from '../scripts/server.ts'
import { choose, textFile } from './bring.ts'
import { test as base, expect } from './product.ts'
import { COSTS } from './words/cost.ts'
import type { WORDS } from './words/newcomer.ts'
import { RUNS } from './words/runs.ts'

/** What voices cost, on the screens: before they are confirmed, while my own part waits, and when the month runs out. */

const ROOT = join(import.meta.dirname, '..')

/** A server whose voices cost something, and an account that can pay one play and a little. */
const test = base.extend<
  object,
  { product: { address: string; restart(): Promise<void>; whileAway(): Promise<void> } }
>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
    async ({}, use, { project }) => {
      const stub = await openElevenLabsStub()
      const { play } = RUNS[project.name.startsWith('es') ? 'es' : 'en']
      const environment = {
        VOICES: 'elevenlabs',
        ELEVENLABS_API_KEY: ELEVENLABS_KEY,
        ELEVENLABS_URL: stub.url,
        ELEVENLABS_USD_PER_1000: '50',
        MONTHLY_CHARACTERS_USER: `${Math.round(spokenCharacters(play) * 1.2)}`,
      }
      const dataDir = mkdtempSync(join(tmpdir(), 'scripteam-cost-'))
      const server = await startServer(ROOT, { dataDir, port: await freePort(), environment })
      const stays = () => Promise.reject(new Error('the server of this test stays'))
      await use({ address: server.address, restart: stays, whileAway: stays })
      await server.stop()
      await stub.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test('what a play costs is told before, my own part can wait, and the end of the month is announced', async ({
  page,
  language,
  words,
  enter,
  see,
}) => {
  const said = COSTS[language]
  const { play } = RUNS[language]
  await enter()
  await hand(page, words, play)
  await expect(page.getByTestId('cost')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByTestId('cost')).toContainText(said.atMost)
  await page.getByTestId('cost-role').selectOption({ index: 1 })
  await expect(page.getByTestId('cost')).toContainText(said.canWait)
  await page.getByTestId('cost').scrollIntoViewIfNeeded()
  await see('cost-1-before')
  await page.getByRole('button', { name: words.castVoices }).click()

  await expect(page.getByText(said.waits)).toBeVisible({ timeout: 60_000 })
  await see('cost-2-waiting')
  await page.getByRole('button', { name: said.record }).click()
  await expect(page.getByText(said.near)).toBeVisible({ timeout: 60_000 })
  await see('cost-3-near')

  await page.goto('/scripts')
  await hand(page, words, said.other)
  await expect(page.getByText(said.short)).toBeVisible({ timeout: 60_000 })
  await page.getByText(said.short).scrollIntoViewIfNeeded()
  await see('cost-4-short')
  await page.getByRole('button', { name: words.castVoices }).click()
  await expect(page.getByText(said.full)).toBeVisible({ timeout: 60_000 })
  await see('cost-5-full')

  await page.goto('/scripts')
  await hand(page, words, play)
  await expect(page.getByTestId('cost')).toContainText(said.free, { timeout: 60_000 })
})

/** A play is given to be read; nothing is confirmed. */
async function hand(page: Page, words: (typeof WORDS)['es' | 'en'], play: string): Promise<void> {
  await page.getByRole('button', { name: words.bring }).click()
  await choose(page, words.choose, textFile(play))
  await page.getByRole('button', { name: words.read }).click()
}

/** What is said in a play, in characters: what stands behind a name in capitals. */
function spokenCharacters(play: string): number {
  return [...play.matchAll(/^\p{Lu}+\. (.+)$/gmu)].reduce((sum, [, words = '']) => sum + words.length, 0)
}
