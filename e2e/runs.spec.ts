import type { Page, Response } from '@playwright/test'
import { bring } from './bring.ts'
import { expect, test } from './product.ts'
import { RUNS } from './words/runs.ts'

/** Other runs than the plain one: a loop in two roles, left and taken up again, and what comes after a run. */

test('an actor who doubles rehearses a loop, leaves it, and takes it up again', async ({
  page,
  words,
  language,
  see,
  enter,
}, info) => {
  const said = RUNS[language]
  const isPhone = info.project.name.endsWith('phone')
  await enter()
  await bring(page, words, said.play)
  await page.getByRole('button', { name: words.rehearse, exact: true }).click({ timeout: 60_000 })

  await page.getByRole('link', { name: said.role }).click()
  await page.getByTestId('levels').getByTestId('option-know_some_lines').click()
  await page.getByTestId('also-playing').click()
  await page.getByRole('button', { name: said.also, exact: true }).click()
  await see('runs-1-doubling')
  await page.getByTestId('other-runs').click()
  await page.getByTestId('option-loop').click()
  await page.getByTestId('run-to').selectOption({ index: 2 })
  await page.getByTestId('start-run').scrollIntoViewIfNeeded()
  await see('runs-2-kinds')
  await page.getByTestId('manner').click()
  await page.getByTestId('page-view').click()
  await page.getByTestId('dim').scrollIntoViewIfNeeded()
  await see('runs-3-manner')
  await page.getByTestId('start-run').click()
  await see('runs-4-opening')
  await page.getByRole('button', { name: words.begin }).click()

  await myTurn(page, words.yourTurn)
  await see('runs-5-page')
  await page.getByTestId('stage-line').click()
  await expect(page.getByTestId('hint')).toContainText(said.firstRung)
  // Both roles in a row are mine; the third line of the loop is not.
  await page.getByTestId('stage-done').click()
  await page.getByTestId('stage-done').click()
  await expect(page.getByTestId('to-go')).toContainText(said.secondRound, { timeout: 30_000 })
  await page.getByTestId('stage-leave').click()
  await page.getByTestId('leave-confirm').click()
  await expect(page.getByTestId('summary')).toBeVisible()
  await page.getByTestId('show-lines').click()
  await page.getByTestId('line-by-line').scrollIntoViewIfNeeded()
  await see('runs-6-summary')

  await page.getByRole('navigation').getByRole('link', { name: words.progress }).click()
  const known = page.waitForResponse((answer) => isAgendaSent(answer, '2031-03-28'))
  await page.locator('[data-testid^="opening-"]').first().fill('2031-03-28')
  await expect(page.getByTestId('forecast').first()).toContainText(said.daysToGo)
  await page.getByTestId('forecast').first().scrollIntoViewIfNeeded()
  await see('runs-8-opening-night')
  const file = page.waitForEvent('download')
  await page.getByTestId('remind').click()
  expect((await file).suggestedFilename()).toBe('scripteam.ics')
  await see('runs-9-reminder')

  // Another device knows nothing yet: the opening night comes from the account.
  await known
  await page.evaluate(() => localStorage.removeItem('scripteam.agenda'))
  await page.reload()
  await expect(page.getByTestId('forecast').first()).toContainText(said.daysToGo)

  await page.goto('/practice')
  await expect(page.getByTestId('resume')).toContainText(said.loop)
  await page.getByTestId('resume-go').click()
  await page.getByRole('button', { name: words.begin }).click()
  await myTurn(page, words.yourTurn)
  if (isPhone) await page.getByTestId('stage-dim').tap()
  else await page.keyboard.press('d')
  await see('runs-7-dim')
})

function isAgendaSent(answer: Response, day: string): boolean {
  const request = answer.request()
  return answer.ok() && request.method() === 'PATCH' && (request.postData() ?? '').includes(day)
}

async function myTurn(page: Page, yourTurn: string): Promise<void> {
  await expect(page.getByText(yourTurn, { exact: true })).toBeVisible({ timeout: 30_000 })
}
