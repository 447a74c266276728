import { expect, type Page } from '@playwright/test'
import type { PackEnvelope } from '@scripteam/contract/model'
import { bring } from '../bring.ts'
import { PLAYS } from '../plays.ts'
import type { Spoken, WORDS } from '../words/newcomer.ts'

/** From the list of scripts to the raised curtain; answers the voices of everybody but me. */
export async function toTheStage(
  page: Page,
  language: Spoken,
  words: (typeof WORDS)[Spoken],
  play: string = PLAYS[language].text,
): Promise<Set<string>> {
  const pack = new Promise<PackEnvelope>((resolve) => {
    page.on('response', async (response) => {
      if (response.url().endsWith('/pack') && response.status() === 200) resolve(await response.json())
    })
  })
  await bring(page, words, play)
  await expect(page.getByRole('button', { name: words.listen })).toHaveCount(3, { timeout: 120_000 })
  await page.getByRole('button', { name: words.rehearse, exact: true }).click()
  await page.getByRole('link', { name: words.role }).click()
  await page.getByRole('radio', { name: words.level }).first().click()
  await page.getByRole('button', { name: words.wholePlay }).click()
  await expect(page.getByTestId('ears')).toBeVisible({ timeout: 30_000 })
  const { characters } = (await pack).pack
  const partners = characters.filter(({ name }) => !words.role.test(name.toUpperCase()))
  return new Set(partners.flatMap(({ voice }) => (voice ? [voice.providerVoiceId] : [])))
}
