import type { Page } from '@playwright/test'
import type { WORDS } from './words/newcomer.ts'

/** A file as a person would choose it. */
export interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export function textFile(text: string): Chosen {
  return { name: 'play.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
}

/** Presses a button that asks for a file, and gives it one. */
export async function choose(page: Page, button: string | RegExp, file: Chosen): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles({ name: file.name, mimeType: file.mimeType, buffer: file.buffer })
}

/** From the list of scripts to a play that has been read and is being recorded. */
export async function bring(page: Page, words: (typeof WORDS)['es' | 'en'], text: string): Promise<void> {
  await page.getByRole('button', { name: words.bring }).click()
  await choose(page, words.choose, textFile(text))
  await page.getByRole('button', { name: words.read }).click()
  await page.getByRole('button', { name: words.castVoices }).click({ timeout: 60_000 })
}
