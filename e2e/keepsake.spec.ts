import type { Page, Request } from '@playwright/test'
import { engageActor, handLines, performedOf } from './ears/actor.ts'
import { sayLines } from './ears/sayLines.ts'
import { toTheStage } from './ears/toTheStage.ts'
import { PLAYS } from './plays.ts'
import { expect, test } from './product.ts'

/** My own voice: kept on the device where I ask for it, heard again between cue and answer, sent to nobody, deleted. */

// The probe at the loudspeaker is a script that does not come from our server.
test.use({ bypassCSP: true })

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
test.beforeEach(({}, info) => {
  test.skip(info.project.name !== (process.env.KEEPSAKE_PROJECT ?? 'es-phone'), 'One browser tells it all.')
})

test('I hear myself after a run where I chose to, and nobody else does', async ({
  page,
  enter,
  language,
  words,
  see,
}) => {
  await engageActor(page, { yourTurn: words.yourTurn, breathMs: 400 })
  await enter()
  await expect(page.getByRole('heading', { name: words.scripts })).toBeVisible()
  await page.goto('/profile/settings')
  await expect(page.getByTestId('keep-mine')).not.toBeChecked()
  await page.getByTestId('keep-mine').click()
  await expect(page.getByTestId('kept-runs')).toBeVisible()
  await page.getByTestId('keep-mine').scrollIntoViewIfNeeded()
  await see('keepsake-1-setting')
  await page.goto('/scripts')
  const voices = await toTheStage(page, language, words)
  await handLines(page, (await sayLines(PLAYS[language].mine, language, voices)).said)
  const sent = soundsSent(page)
  await page.getByRole('button', { name: words.begin }).click()
  await expect(page.getByTestId('kept-sign')).toBeVisible()
  await playOut(page, words)
  await expect(page.getByTestId('heard-again')).toBeVisible()

  await hearSecondLine(page)
  await page.getByTestId('heard-again').scrollIntoViewIfNeeded()
  await see('keepsake-2-summary')
  await page.reload()
  await page.getByTestId('hear-through').click()
  await expect(page.getByTestId('line-at-hand')).toBeVisible()
  await see('keepsake-3-through')
  await page.getByTestId('hear-through').click()
  await expect(page.getByTestId('line-at-hand')).toBeHidden()

  const summary = page.url()
  await page.goto('/profile')
  await page.getByTestId('keepsakes').scrollIntoViewIfNeeded()
  await expect(page.getByTestId('keepsakes-in-all')).toBeVisible()
  await see('keepsake-4-storage')
  await page.getByTestId('remove-all-keepsakes').click()
  await page.getByTestId('remove-all-yes').click()
  await expect(page.getByTestId('keepsakes')).toBeHidden()
  await page.goto(summary)
  await expect(page.getByTestId('summary')).toBeVisible()
  await expect(page.getByTestId('heard-again')).toBeHidden()
  expect(sent).toEqual([])
})

/** Whoever is not heard in time taps: what is tried here is what was kept, not when the cue answered. */
async function playOut(page: Page, words: { done: string; yourTurn: string; summary: string }): Promise<void> {
  const isOver = page.getByRole('heading', { name: words.summary })
  await expect(async () => {
    if (await isOver.isVisible()) return
    const isSaid = await page.evaluate(
      ({ patienceMs }) => {
        const { turns } = (window as unknown as { performed: { turns: { toMs: number }[] } }).performed
        return performance.now() > (turns.at(-1)?.toMs ?? Number.POSITIVE_INFINITY) + patienceMs
      },
      { patienceMs: 2_500 },
    )
    if (isSaid && (await page.getByText(words.yourTurn, { exact: true }).isVisible()))
      await page.getByRole('button', { name: words.done, exact: true }).click({ timeout: 1_000 })
    expect(await isOver.isVisible()).toBe(true)
  }).toPass({ timeout: 120_000, intervals: [250] })
}

/** Cue, my line and the answer sound, in this order, and mine is no silence. */
async function hearSecondLine(page: Page): Promise<void> {
  const before = (await performedOf(page)).clips.length
  await page.getByTestId('show-kept-lines').click()
  const lines = page.getByTestId(/^kept-line-/)
  await expect(lines).toHaveCount(4)
  const second = ((await lines.nth(1).getAttribute('data-testid')) ?? '').replace('kept-line-', '')
  await lines.nth(1).getByRole('button').click()
  const heard = async () => (await performedOf(page)).clips.slice(before)
  await expect.poll(async () => (await heard()).map(({ lineId }) => lineId).at(-1), { timeout: 20_000 }).toBe(second)
  expect(await heard()).toHaveLength(2)
  expect(Math.min(...(await loudness(page)))).toBeGreaterThan(0.1)
}

/** The loudest sample of each line that is kept, from 0 to 1. */
function loudness(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await answer(indexedDB.open('scripteam'))
    const table = (name: string) => database.transaction(name).objectStore(name)
    const [text] = await answer(table('documents').getAll(IDBKeyRange.bound('keepsake/', 'keepsake/~')))
    const pieces: { blob: string }[] = JSON.parse(text).lines.flatMap((line: { pieces: object[] }) => line.pieces)
    const loudest = []
    for (const { blob } of pieces) {
      const bytes: Uint8Array = await answer(table('blobs').get(blob))
      const sound = await new OfflineAudioContext(1, 1, 24_000).decodeAudioData(new Uint8Array(bytes).buffer)
      loudest.push(sound.getChannelData(0).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0))
    }
    return loudest
  })
}

/** Whatever leaves the page and could hold a voice. */
function soundsSent(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request: Request) => {
    const kind = request.headers()['content-type'] ?? 'application/json'
    if (request.method() !== 'GET' && !kind.startsWith('application/json')) sent.push(`${request.url()} ${kind}`)
  })
  return sent
}
