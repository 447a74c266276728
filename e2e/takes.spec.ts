import { chromium, TONE } from './chromium.ts'
import { expect, test } from './product.ts'
import { TAKEN } from './words/takes.ts'

/** Telling a voice how to say a line, recording a line and a whole part, and what is said when there is no microphone. */

test.use({ launchOptions: chromium(TONE) })

test('a line is told how, recorded by hand, and its takes are chosen and removed', async ({
  page,
  context,
  language,
  enter,
  see,
}) => {
  const said = TAKEN[language]
  await context.grantPermissions(['microphone'])
  await enter()
  await page.getByRole('link', { name: said.play }).click()
  await page.getByRole('button', { name: said.lines }).first().click()
  const lines = page.getByTestId('part-line')
  await expect(lines.first()).toBeVisible()
  await see('20-part')

  await page.getByRole('button', { name: said.takesOf }).first().click()
  const takes = page.getByTestId('take')
  await expect(takes).toHaveCount(1)
  await page.getByRole('textbox', { name: said.how }).fill(said.direction)
  await page.getByRole('textbox', { name: said.how }).press('Enter')
  await expect(takes).toHaveCount(2, { timeout: 30_000 })
  await expect(page.getByText(said.unread)).toBeVisible()
  await expect(takes.last()).toContainText(said.heard)
  await see('21-takes')

  await page.getByRole('tab', { name: said.recordTab }).click()
  await page.getByTestId('record').click()
  await expect(page.getByText(said.speakNow)).toBeVisible()
  await page.waitForTimeout(2_500)
  await page.getByTestId('stop-recording').click()
  await page.getByTestId('keep').click()
  await expect(takes).toHaveCount(3, { timeout: 30_000 })
  await expect(takes.last()).toContainText(said.own)
  await see('22-own-take')

  await takes.first().getByRole('button', { name: said.choose }).click()
  await expect(takes.first()).toContainText(said.heard)
  await takes.last().getByRole('button', { name: said.remove }).click()
  await takes.last().getByRole('button', { name: said.removeNow }).click()
  await expect(takes).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(lines.first()).toContainText(said.twoTakes)
})

test('a whole part is recorded line by line, by keyboard alone', async ({ page, context, language, enter, see }) => {
  const said = TAKEN[language]
  await context.grantPermissions(['microphone'])
  await enter()
  await page.getByRole('link', { name: said.play }).click()
  await page.getByRole('button', { name: said.lines }).first().click()
  await page.getByRole('button', { name: said.recordAll }).click()
  const line = page.getByTestId('line-to-say')
  await expect(line).toBeVisible()
  const first = (await line.textContent()) ?? ''
  await see('23-prompter')

  await page.keyboard.press(' ')
  await expect(page.getByText(said.speakNow)).toBeVisible()
  await page.waitForTimeout(2_500)
  await page.keyboard.press(' ')
  await expect(page.getByTestId('keep')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(said.oneKept)).toBeVisible({ timeout: 30_000 })
  expect((await line.textContent()) ?? '').not.toBe(first)
  await page.keyboard.press('ArrowLeft')
  await expect(line).toHaveText(first)
})

test('without a microphone the reason is said in words', async ({ page, language, enter, see }) => {
  const said = TAKEN[language]
  await enter()
  await page.getByRole('link', { name: said.play }).click()
  await page.getByRole('button', { name: said.lines }).first().click()
  await page.getByRole('button', { name: said.recordAll }).click()
  await page.getByTestId('record').click()
  await expect(page.getByRole('alert')).toContainText(said.denied)
  await see('24-denied')
  await page.evaluate(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
  await page.getByTestId('record').click()
  await expect(page.getByRole('alert')).toContainText(said.insecure)
})

test('a voice is heard before it is cast, a recast is taken back, and a narrator is asked for', async ({
  page,
  language,
  enter,
  see,
}) => {
  const said = TAKEN[language]
  await enter()
  await page.getByRole('link', { name: said.play }).click()
  await page.getByRole('button', { name: said.recast }).last().click()
  await page.getByRole('radio').nth(2).click()
  await page.getByTestId('audition').click()
  await expect(page.getByTestId('audition')).toHaveText(said.stop, { timeout: 30_000 })
  await see('25-audition')
  await page.getByRole('button', { name: said.giveVoice }).click()
  await page.getByRole('button', { name: said.undo }).click()
  await expect(page.getByText(said.asBefore)).toBeVisible({ timeout: 30_000 })
  await page.getByTestId('narrator-voice').click()
  await expect(page.getByText(said.narratorOn)).toBeVisible()
  await see('26-narrator')
})
