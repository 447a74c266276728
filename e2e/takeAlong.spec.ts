import { readFile } from 'node:fs/promises'
import { expect, test } from './product.ts'
import { TAKE_ALONG } from './words/takeAlong.ts'

/** Taking a play along: the screen is empty at first, a file is made and saved, and deleted again. */

test('an actor takes a cue track and the script on paper along', async ({ page, language, see, enter }) => {
  const said = TAKE_ALONG[language]
  await enter()
  await page.getByRole('link', { name: said.sample }).click()
  await page.getByTestId('take-along').click()
  await expect(page.getByText(said.none)).toBeVisible()
  await see('take-along-1-empty')

  await expect(page.getByTestId('make-file')).toBeEnabled({ timeout: 60_000 })
  await page.getByTestId('make-file').click()
  await expect(page.getByTestId('save-file')).toBeVisible({ timeout: 60_000 })
  await page.getByTestId('save-file').scrollIntoViewIfNeeded()
  await see('take-along-2-made')
  const download = page.waitForEvent('download')
  await page.getByTestId('save-file').click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.mp3$/)
  expect((await readFile(await file.path())).subarray(0, 3).toString()).toBe('ID3')

  await page.getByTestId('option-pdf').click()
  await page.getByTestId('make-file').click()
  await expect(page.getByTestId('save-file')).toHaveCount(2, { timeout: 60_000 })
  await page.getByRole('button', { name: said.deleteFull }).first().click()
  await expect(page.getByTestId('save-file')).toHaveCount(1)
})
