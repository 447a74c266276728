import { type BrowserContext, chromium, type Page } from '@playwright/test'

/** A clip that sounded, and the line it sounded for. */
export interface Sounded {
  readonly lineId: string
  readonly blob: string
}

/** Writes down every clip from now on; before the page is opened. */
export async function listenForClips(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    window.addEventListener('scripteam:clip', (event) => heard.push((event as CustomEvent).detail))
  })
}

export function clipsOf(page: Page): Promise<Sounded[]> {
  return page.evaluate(() => (window as unknown as { heard: Sounded[] }).heard)
}

/** A play as a PDF with text, printed by the browser. */
export async function printed(context: BrowserContext, text: string) {
  const browser = context.browser() ?? (await chromium.launch())
  const sheet = await browser.newPage()
  await sheet.setContent(`<pre style="font: 12pt monospace; white-space: pre-wrap">${text}</pre>`)
  const buffer = await sheet.pdf({ format: 'A4' })
  await sheet.close()
  return { name: 'play.pdf', mimeType: 'application/pdf', buffer }
}
