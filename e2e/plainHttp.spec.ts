import { bring } from './bring.ts'
import { chromium } from './chromium.ts'
import { PLAYS } from './plays.ts'
import { expect, test } from './product.ts'
import { rehearseByTap } from './rehearseByTap.ts'
import { EARS } from './words/ears.ts'

/** By plain HTTP, as on a home network, a browser gives no microphone and opens nothing offline: both are said in words. */

const HOME = 'stage.test'

test.use({
  launchOptions: chromium(`--host-resolver-rules=MAP ${HOME} 127.0.0.1`),
  baseURL: async ({ product }, use) => use(product.address.replace(/(?<=\/\/)[^:]+/, HOME)),
})

test('by plain HTTP an actor rehearses by tap, and is told what HTTPS would bring', async ({
  page,
  language,
  words,
  see,
  enter,
}) => {
  const { text, mine } = PLAYS[language]
  const heard = EARS[language]
  await enter()
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await bring(page, words, text)
  await page.getByRole('button', { name: words.rehearse, exact: true }).click({ timeout: 60_000 })
  await expect(page.getByTestId('on-device')).toHaveText(heard.whileOpen, { timeout: 60_000 })
  await see('plain-1-roles')

  await page.getByRole('link', { name: words.role }).click()
  await page.getByRole('button', { name: words.wholePlay }).click()
  await page.getByRole('button', { name: words.begin }).click()
  await expect(page.getByTestId('ears')).toContainText(heard.byTap)
  await expect(page.getByTestId('ears')).toContainText(heard.needsHttps)
  await see('plain-2-stage')
  await rehearseByTap(page, words.yourTurn, words.done, mine.length)
  await expect(page.getByTestId('summary')).toBeVisible()
})
