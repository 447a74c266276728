import type { Locator, Page } from '@playwright/test'
import type { PackEnvelope, PackLine } from '@scripteam/contract/model'
import { choose, textFile } from './bring.ts'
import { DOUBTFUL } from './doubtful.ts'
import { clipsOf, listenForClips, printed } from './hearing.ts'
import { expect, test } from './product.ts'
import { REPAIRED } from './words/repair.ts'

/** A doubtful place is mended beside its original, rehearsed by the right speaker, and kept through a revised draft. */

test('an actor mends a doubtful place, rehearses it, and brings a revised draft', async ({
  page,
  context,
  words,
  language,
  see,
  enter,
}, info) => {
  const play = DOUBTFUL[language]
  const said = REPAIRED[language]
  const isPhone = info.project.name.endsWith('phone')
  const bytes = textFile(play.text)
  const packs = packsOf(page)
  await listenForClips(page)
  await enter()

  await page.getByRole('button', { name: words.bring }).click()
  await choose(page, words.choose, isPhone ? bytes : await printed(context, play.text))
  await page.getByRole('button', { name: words.read }).click()
  await expect(page.getByText(words.found)).toBeVisible()
  await page.getByRole('button', { name: words.castVoices }).click()
  await expect(page.getByRole('button', { name: words.listen })).toHaveCount(3, { timeout: 60_000 })
  await expect.poll(() => lineOf(packs.last, play.doubtful)?.audio?.blob, { timeout: 60_000 }).toBeTruthy()
  const before = lineOf(packs.last, play.doubtful)

  await page.getByTestId('look-at-doubts').click()
  await expect(page.getByTestId('queue')).toContainText(said.doubtfulHere)
  const selected = page.getByRole('option', { selected: true })
  await expect(selected).toContainText(play.doubtful)
  await expect(selected).toContainText(said.reason)
  if (isPhone) await page.getByTestId('toggle-original').tap()
  await expect(page.getByTestId('original')).toBeVisible()
  if (!isPhone) await expect(page.getByTestId('lit')).toBeInViewport()
  await see('repair-1-doubtful')

  await giveTo(page, isPhone, play, see)
  await expect(selected).toContainText(play.speaker)
  await expect(page.getByTestId('queue')).toContainText(said.noneLeft)
  await expect(page.getByTestId('spoken')).toHaveText(said.changed)
  await expect(page.getByTestId('save-state')).toHaveText(said.saved)
  await see('repair-2-mended')

  await page.reload()
  await expect(page.getByTestId('queue')).toContainText(said.noneLeft)
  await expect(lineAt(page, play.doubtful)).toContainText(play.speaker)
  await press(page, isPhone, 'u', 'undo')
  await expect(page.getByTestId('spoken')).toHaveText(said.back)
  await expect(lineAt(page, play.doubtful)).toContainText(play.label)
  await press(page, isPhone, 'Control+Shift+Z', 'redo')
  await expect(lineAt(page, play.doubtful)).not.toContainText(play.label)
  await expect(page.getByTestId('save-state')).toHaveText(said.saved)

  await page.getByTestId('desk-back').click()
  await expect
    .poll(() => blobBy(packs.last, play.doubtful, play.speaker), { timeout: 60_000 })
    .toMatch(/^[0-9a-f]{64}$/)
  const after = lineOf(packs.last, play.doubtful)
  expect(after?.id).toBe(before?.id)
  expect(after?.audio?.blob).not.toBe(before?.audio?.blob)
  await page.getByRole('button', { name: words.rehearse, exact: true }).click()
  await page.getByRole('link', { name: new RegExp(`^${play.mine}`) }).click()
  await page.getByRole('button', { name: new RegExp(play.scene) }).click()
  await page.getByRole('button', { name: words.begin }).click()
  await expect(page.getByText(words.yourTurn, { exact: true })).toBeVisible({ timeout: 30_000 })
  const heard = (await clipsOf(page)).find((clip) => clip.lineId === after?.id)
  expect(heard?.blob).toBe(after?.audio?.blob)
  await see('repair-3-rehearsed')

  await page.goto(`/scripts/${packs.last?.pack.scriptId}`)
  await page.getByTestId('bring-draft').click()
  await choose(page, words.choose, { ...bytes, buffer: Buffer.from(play.revised) })
  await page.getByTestId('send-draft').click()
  const summary = page.getByTestId('draft-summary')
  for (const count of [said.oneChanged, said.oneNew, said.oneGone]) await expect(summary).toContainText(count)
  for (const line of [play.changed.before, play.changed.now, play.added]) await expect(summary).toContainText(line)
  await see('repair-4-draft')

  await page.getByTestId('draft-to-script').click()
  await page.getByTestId('correct-reading').click()
  await expect(page.getByTestId('queue')).toContainText(said.noneLeft)
  await expect(lineAt(page, play.doubtful)).not.toContainText(play.label)

  await page.goto(`/scripts/${packs.last?.pack.scriptId}/draft`)
  await page.getByTestId('undo-draft').click()
  await expect(page.getByTestId('undo-draft-yes')).toBeVisible()
  await see('repair-5-go-back')
  await page.getByTestId('undo-draft-yes').click()
  await page.getByTestId('correct-reading').click()
  await expect(lineAt(page, play.changed.before)).toBeVisible()
  await expect(lineAt(page, play.added)).toHaveCount(0)
})

test('what cannot be saved is said, kept through a reload, and saved later', async ({
  page,
  words,
  language,
  see,
  enter,
}, info) => {
  const play = DOUBTFUL[language]
  const said = REPAIRED[language]
  const isPhone = info.project.name.endsWith('phone')
  await enter()
  await page.getByRole('button', { name: words.bring }).click()
  await choose(page, words.choose, textFile(play.text))
  await page.getByRole('button', { name: words.read }).click()
  await page.getByTestId('look-at-doubts').click()
  await expect(page.getByTestId('queue')).toContainText(said.doubtfulHere)

  const isRepair = (url: URL) => url.pathname.endsWith('/reading')
  await page.route(isRepair, (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
  await press(page, isPhone, 'Enter', 'act-edit')
  await page.getByRole('textbox', { name: said.words }).fill('Uno, dos, tres, one hundred.')
  await page.getByRole('button', { name: said.save, exact: true }).click()
  await expect(page.getByText(said.notSaved)).toBeVisible({ timeout: 30_000 })
  await expect(lineAt(page, 'one hundred.')).toBeVisible()
  await see('repair-6-not-saved')

  await page.reload()
  await expect(lineAt(page, 'one hundred.')).toBeVisible()
  await expect(page.getByText(said.notSaved)).toBeVisible({ timeout: 30_000 })
  await page.unroute(isRepair)
  await page.getByTestId('save-now').click()
  await expect(page.getByTestId('save-state')).toHaveText(said.saved)
  await page.reload()
  await expect(lineAt(page, 'one hundred.')).toBeVisible()
})

type Play = (typeof DOUBTFUL)['es']

/** By key at a desk: S, the beginning of the name, Enter. By touch on a phone. */
async function giveTo(page: Page, isPhone: boolean, play: Play, see: (name: string) => Promise<void>): Promise<void> {
  if (!isPhone) {
    await page.keyboard.press('s')
    await expect(page.getByRole('combobox').first()).toBeFocused()
    await page.keyboard.type(play.typed)
    await see('repair-speaker')
    await page.keyboard.press('Enter')
    return
  }
  await page.getByTestId('act-speaker').tap()
  await see('repair-speaker')
  await page
    .getByTestId('tool')
    .getByRole('option', { name: new RegExp(`^${play.speaker}\\b`) })
    .first()
    .tap()
}

/** By key at a desk, by touch on a phone. */
async function press(page: Page, isPhone: boolean, key: string, button: string): Promise<void> {
  if (isPhone) await page.getByTestId(button).tap()
  else await page.keyboard.press(key)
}

function lineAt(page: Page, text: string): Locator {
  return page.getByTestId('reading').getByRole('option').filter({ hasText: text })
}

/** The pack as the app itself received it last. */
function packsOf(page: Page): { last: PackEnvelope | null } {
  const seen: { last: PackEnvelope | null } = { last: null }
  page.on('response', async (response) => {
    if (!response.url().endsWith('/pack') || response.status() !== 200) return
    seen.last = await response.json().catch(() => seen.last)
  })
  return seen
}

function lineOf(envelope: PackEnvelope | null, text: string): PackLine | undefined {
  const elements = Object.values(envelope?.scenes ?? {}).flatMap((scene) => scene.elements)
  return elements.find((element): element is PackLine => element.kind === 'dialogue' && element.text === text)
}

/** The recording of a line, once it is this character's. */
function blobBy(envelope: PackEnvelope | null, text: string, name: string): string | undefined {
  const line = lineOf(envelope, text)
  const speaker = envelope?.pack.characters.find((character) => character.name === name)
  return speaker && line?.speakers.length === 1 && line.speakers[0] === speaker.id ? line.audio?.blob : undefined
}
