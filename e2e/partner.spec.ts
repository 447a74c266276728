import { ALLOWED, chromium, TONE } from './chromium.ts'
import { expect, test } from './product.ts'
import { PARTNER } from './words/partner.ts'

/** A partner records a line on a device of their own, without an account, and is seen doing it by whoever asked. */

test.use({ launchOptions: chromium(TONE, ALLOWED) })

test('a partner records a line by a link, comes back to it, and deletes what they recorded', async ({
  page,
  browser,
  language,
  enter,
  see,
  seeOn,
}, info) => {
  const said = PARTNER[language]
  await enter()
  await page.getByRole('link', { name: said.play }).click()
  await page.getByRole('button', { name: said.lines }).first().click()
  await page.getByTestId('ask-partner').click()
  await page.getByTestId('make-address').click()
  await expect(page.getByText(said.onlyHere)).toBeVisible()
  await page.getByTestId('fresh-address').scrollIntoViewIfNeeded()
  await see('30-link')
  const address = (await page.getByTestId('address').textContent()) ?? ''

  const { viewport, hasTouch, isMobile, locale, baseURL } = info.project.use
  const theirs = await browser.newContext({ viewport, hasTouch, isMobile, locale, baseURL })
  const partner = await theirs.newPage()
  await partner.goto(address)
  await partner.getByRole('textbox', { name: said.name }).fill('Lucía')
  await seeOn(partner, '31-partner-welcome')
  await partner.getByRole('button', { name: said.taken }).click()
  const line = partner.getByTestId('line-to-say')
  await expect(line).toBeVisible()
  const first = (await line.textContent()) ?? ''
  await seeOn(partner, '32-partner-line')
  await partner.getByTestId('record').click()
  await partner.waitForTimeout(2_500)
  await partner.getByTestId('stop-recording').click()
  await seeOn(partner, '33-partner-recorded')
  await partner.getByTestId('keep').click()
  await expect(partner.getByText(said.done)).toBeVisible({ timeout: 30_000 })
  await expect(line).not.toHaveText(first)

  await partner.reload()
  await expect(partner.getByText(said.done)).toBeVisible()
  await partner.getByTestId('all-lines').click()
  await partner.getByText(said.recorded, { exact: true }).click()
  await expect(line).toHaveText(first)
  await partner.getByRole('button', { name: said.listen }).click()
  await seeOn(partner, '34-partner-again')

  await page.goBack()
  await page.reload()
  await expect(page.getByText(said.news)).toBeVisible()
  await see('35-news')
  await page.getByRole('button', { name: said.hear }).click()
  await page.getByTestId('hear-came').click()
  await expect(page.getByTestId('came')).toHaveCount(1)
  await page.getByTestId('came').scrollIntoViewIfNeeded()
  await see('36-came')
  await page.getByRole('button', { name: said.revoke }).click()
  await page.getByRole('button', { name: said.revokeNow }).click()

  await partner.reload()
  await expect(partner.getByText(said.revoked)).toBeVisible()
  await partner.getByRole('button', { name: said.deleteAll }).click()
  await seeOn(partner, '37-partner-revoked')
  await partner.getByRole('button', { name: said.deleteNow }).click()
  await expect(partner.getByText(said.deleted)).toBeVisible()
  await partner.goto(new URL('/partner#nothing', address).href)
  await expect(partner.getByText(said.unknown)).toBeVisible()
  await theirs.close()
})
