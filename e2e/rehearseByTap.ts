import { expect, type Page } from '@playwright/test'

/** Says so many lines of mine by tap, each when its turn has come. */
export async function rehearseByTap(page: Page, yourTurn: string, done: string, lines: number): Promise<void> {
  const mine = page.getByText(yourTurn, { exact: true })
  for (let line = 0; line < lines; line++) {
    await expect(mine).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: done, exact: true }).click()
    await expect(mine).toBeHidden()
  }
}
