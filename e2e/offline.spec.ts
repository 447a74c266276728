import type { Page } from '@playwright/test'
import { bring } from './bring.ts'
import { clipsOf, listenForClips } from './hearing.ts'
import { PLAYS } from './plays.ts'
import { expect, test } from './product.ts'
import { rehearseByTap } from './rehearseByTap.ts'
import { EARS } from './words/ears.ts'

/** Away from the server: the app opens, a rehearsal is had with its recordings and its ears, and it is sent once home. */

test('an actor without a connection opens the app, rehearses, and loses nothing', async ({
  page,
  product,
  language,
  words,
  see,
  enter,
}) => {
  const play = PLAYS[language]
  const lines = play.mine.length
  await listenForClips(page)
  await plugInMicrophone(page)
  await enter()
  await bring(page, words, play.text)
  await page.getByRole('button', { name: words.rehearse, exact: true }).click({ timeout: 60_000 })
  await expect(page.getByTestId('on-device')).toHaveText(words.onDevice, { timeout: 60_000 })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect.poll(() => hasEars(page), { timeout: 60_000 }).toBe(true)
  const roles = page.url()

  await product.whileAway(async () => {
    await page.goto(roles)
    await see('offline-1-roles')
    await page.getByRole('link', { name: words.role }).click()
    await page.getByRole('button', { name: words.wholePlay }).click()
    await page.getByRole('button', { name: words.begin }).click()
    await expect(page.getByTestId('ears')).toContainText(EARS[language].byVoice, { timeout: 60_000 })
    await rehearseByTap(page, words.yourTurn, words.done, lines)
    await expect(page.getByTestId('summary')).toBeVisible()
    await see('offline-2-summary')
    // Every cue by its recording, none by the device's own voice.
    const spoken = play.text.match(/^\p{Lu}[\p{Lu} ]+\. /gmu)?.length ?? 0
    expect(new Set((await clipsOf(page)).map(({ lineId }) => lineId)).size).toBe(spoken - lines)
    await page.reload()
    await expect(page.getByTestId('summary')).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: words.profile }).click()
    await expect(page.getByText(words.freeSpace).first()).toBeVisible()
    await expect(page.getByTestId('kept-ears')).toBeVisible()
    await see('offline-3-storage')
    await page.getByTestId('free-ears').click()
    await expect(page.getByTestId('kept-ears')).toBeHidden()
    expect(await hasEars(page)).toBe(false)
  })

  const sent = page.waitForResponse(
    (answer) => answer.ok() && (answer.request().postData() ?? '').includes('"status":"completed"'),
  )
  await page.reload()
  await sent
  // The progress screen knows only what the server was told.
  const told = page.waitForResponse(
    (answer) => answer.url().includes('/sessions') && answer.request().method() === 'GET',
  )
  await page.getByRole('navigation').getByRole('link', { name: words.progress }).click()
  expect(JSON.stringify(await (await told).json())).toContain('"completed"')
})

/** One in which nobody speaks. Before the page is opened. */
async function plugInMicrophone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => new AudioContext().createMediaStreamDestination().stream
  })
}

/** Whether the browser keeps what hears a voice. */
function hasEars(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('ears-'))
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
    return kept.some((files) => files > 0)
  })
}
