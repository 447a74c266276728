import type { Page } from '@playwright/test'
import type { PackEnvelope } from '@scripteam/contract/model'
import { choose, textFile } from './bring.ts'
import { clipsOf, listenForClips, printed, type Sounded } from './hearing.ts'
import { PLAYS } from './plays.ts'
import { expect, openAccount, test } from './product.ts'

/** The newcomer's path: from an empty instance to a rehearsed play, and the next day. */

test('a newcomer brings a play, rehearses it, and finds the summary again after a restart', async ({
  page,
  context,
  product,
  language,
  words,
  see,
}, info) => {
  const play = PLAYS[language]
  const isPhone = info.project.name.endsWith('phone')
  const pack = packOf(page)
  await listenForClips(page)

  await page.goto('/')
  await see('01-welcome')
  await page.getByRole('button', { name: words.open }).click()
  await openAccount(page, words, `ada-${info.project.name}-${info.retry}@example.com`)
  await see('02-register')
  await page.getByRole('button', { name: words.submit }).click()

  await expect(page.getByRole('heading', { name: words.scripts })).toBeVisible()
  await expect(page.getByRole('link', { name: /EL APUNTADOR/i })).toBeVisible()
  await expect(page.getByRole('link', { name: /THE UNDERSTUDY/i })).toBeVisible()
  await see('03-scripts')

  await page.getByRole('button', { name: words.bring }).click()
  const file = isPhone ? textFile(play.text) : await printed(context, play.text)
  await choose(page, words.choose, file)
  await see('04-upload')
  await page.getByRole('button', { name: words.read }).click()

  await expect(page.getByText(words.found)).toBeVisible()
  await see('05-characters')
  await page.getByRole('button', { name: words.castVoices }).click()
  await expect(page.getByRole('button', { name: words.listen })).toHaveCount(3, { timeout: 60_000 })
  await see('06-cast')

  await page.getByRole('button', { name: words.rehearse, exact: true }).click()
  await page.getByRole('link', { name: words.role }).click()
  await expect(page.getByRole('radio', { name: words.level }).first()).toBeVisible()
  await page.getByRole('radio', { name: words.level }).nth(1).click()
  await see('07-level')
  await page.getByRole('button', { name: words.wholePlay }).click()
  await see('08-opening')
  await page.getByRole('button', { name: words.begin }).click()

  await rehearse(page, isPhone, words, play.mine.length, see)

  await expect(page.getByRole('heading', { name: words.summary })).toBeVisible()
  const said = page.getByText(`${play.mine.length} ${language === 'es' ? 'de' : 'of'} ${play.mine.length}`).first()
  await expect(said).toBeVisible()
  await see('12-summary')
  expectEachLinesOwnClip(await clipsOf(page), await pack)

  await expect(page.getByTestId('summary')).toBeVisible()
  await product.restart()
  await page.reload()
  await expect(said).toBeVisible()
  for (const [place, name] of [
    [words.practice, '13-practice'],
    [words.progress, '14-progress'],
    [words.profile, '15-profile'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: place }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await see(name)
  }
})

/** Goes through the play: once back, once paused, once with a hint; otherwise each line is said and tapped away. */
async function rehearse(
  page: Page,
  isPhone: boolean,
  words: Words,
  lines: number,
  see: (name: string) => Promise<void>,
): Promise<void> {
  const myTurn = page.getByText(words.yourTurn, { exact: true })
  await page.getByTestId('cue').waitFor()
  for (let line = 0; line < lines; line++) {
    await expect(myTurn).toBeVisible({ timeout: 30_000 })
    if (line === 0) await see('09-my-turn')
    if (line === 1) {
      await press(page, isPhone, 'p', words.pause)
      await see('10-paused')
      await page.getByRole('button', { name: words.resume }).click()
      await expect(myTurn).toBeVisible({ timeout: 30_000 })
      await press(page, isPhone, 'l', words.line)
      await see('11-hint')
    }
    if (line === 2) {
      await press(page, isPhone, 'ArrowLeft', words.back)
      await expect(myTurn).toBeVisible({ timeout: 30_000 })
      await press(page, isPhone, ' ', words.done)
      await expect(myTurn).toBeHidden()
      await expect(myTurn).toBeVisible({ timeout: 30_000 })
    }
    await press(page, isPhone, ' ', words.done)
    await expect(myTurn).toBeHidden()
  }
}

/** By touch on a phone, by key at a desk. */
async function press(page: Page, isPhone: boolean, key: string, button: string): Promise<void> {
  if (isPhone) await page.getByRole('button', { name: button, exact: true }).tap()
  else await page.keyboard.press(key)
}

type Words = typeof import('./words/newcomer.ts').WORDS['es' | 'en']

/** The complete pack as the app itself received it last. */
function packOf(page: Page): Promise<PackEnvelope> {
  return new Promise((resolve) => {
    page.on('response', async (response) => {
      if (!response.url().endsWith('/pack') || response.status() !== 200) return
      const envelope: PackEnvelope = await response.json()
      if (envelope.complete) resolve(envelope)
    })
  })
}

/** Every clip that sounded is the recording of the line it sounded for, and every cue of the play sounded. */
function expectEachLinesOwnClip(clips: Sounded[], envelope: PackEnvelope): void {
  const lines = Object.values(envelope.scenes).flatMap((scene) =>
    scene.elements.flatMap((element) => (element.kind === 'dialogue' ? [element] : [])),
  )
  const blobOf = new Map<string, string | undefined>(lines.map((line) => [line.id, line.audio?.blob]))
  for (const clip of clips) expect(clip.blob).toBe(blobOf.get(clip.lineId))
  const cues = lines.filter((line) => !/PANADERA|BAKER/.test(line.character)).map((line) => line.id)
  expect(new Set(clips.map((clip) => clip.lineId))).toEqual(new Set(cues))
}
