import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer } from '../scripts/server.ts'
import { hasSphinx } from '../scripts/sphinx/recognise.ts'
import { engageActor, handLines, type Performed, performedOf } from './ears/actor.ts'
import { figuresOf, slowestOf } from './ears/figures.ts'
import { LONG_PLAY } from './ears/longPlay.ts'
import { sayLines } from './ears/sayLines.ts'
import { openSphinx } from './ears/sphinx.ts'
import { toTheStage } from './ears/toTheStage.ts'
import { PLAYS } from './plays.ts'
import { test as base, expect } from './product.ts'
import { EARS } from './words/ears.ts'

/** A play rehearsed without a hand: an actor of our own voices speaks into the microphone, with noise, when the cue has ended. */

const ROOT = join(import.meta.dirname, '..')
const BREATH_MS = 400
/** "The dough" of the play. */
const ALTERED = 'Then sit on it, and leave the bread alone.'

/** With PocketSphinx as the transcription server, where it is installed. */
const test = base.extend<
  object,
  { product: { address: string; restart(): Promise<void>; whileAway(work: () => Promise<void>): Promise<void> } }
>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
    async ({}, use) => {
      const sphinx = hasSphinx() ? await openSphinx(spokenLines(PLAYS.en.text)) : null
      const environment: Record<string, string> = sphinx ? { STT_URL: sphinx.url } : {}
      const dataDir = mkdtempSync(join(tmpdir(), 'scripteam-ears-'))
      const server = await startServer(ROOT, { dataDir, port: await freePort(), environment })
      const stays = () => Promise.reject(new Error('the server of this test stays'))
      await use({ address: server.address, restart: stays, whileAway: stays })
      await server.stop()
      await sphinx?.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

// The probe at the loudspeaker is a script that does not come from our server.
test.use({ bypassCSP: true })

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
test.beforeEach(({}, info) => {
  test.skip(info.project.name.endsWith('desktop'), 'Ears are the same at a desk: once in each language is enough.')
})

test('a whole play is rehearsed hands free, by my voice alone', async ({ page, enter, language, words, see }, info) => {
  await engageActor(page, { yourTurn: words.yourTurn, breathMs: BREATH_MS })
  await enter()
  const voices = await toTheStage(page, language, words)
  await expect(page.getByTestId('ears')).toContainText(EARS[language].before)
  await handLines(page, (await sayLines(PLAYS[language].mine, language, voices)).said)
  await see('ears-before')
  await page.getByRole('button', { name: words.begin }).click()

  await expect(page.getByTestId('ears')).toContainText(EARS[language].byVoice, { timeout: 30_000 })
  await expect(page.getByText(words.yourTurn, { exact: true })).toBeVisible({ timeout: 30_000 })
  await see('ears-by-voice')
  await expect(page.getByRole('heading', { name: words.summary })).toBeVisible({ timeout: 120_000 })
  const performed = await performedOf(page)
  expect(performed.turns).toHaveLength(PLAYS[language].mine.length)
  expect(figuresOf(performed).cutOff).toBe(0)
  printFigures(`by voice alone, ${language}`, performed, info.project.name)
})

test('forty-four answers come when they should', async ({ page, enter, language, words }, info) => {
  test.skip(
    !process.env.EARS_LONG || language === 'es',
    'Four minutes for the figures alone: EARS_LONG=1 asks for them.',
  )
  test.setTimeout(600_000)
  await engageActor(page, { yourTurn: words.yourTurn, breathMs: BREATH_MS })
  await enter()
  const voices = await toTheStage(page, language, words, LONG_PLAY.text)
  await handLines(page, (await sayLines(LONG_PLAY.mine, language, voices)).said)
  await page.getByRole('button', { name: words.begin }).click()
  await expect(page.getByRole('heading', { name: words.summary })).toBeVisible({ timeout: 480_000 })
  const performed = await performedOf(page)
  expect(performed.turns).toHaveLength(LONG_PLAY.mine.length)
  printFigures('forty-four answers', performed, info.project.name)
  console.log('Slowest answers:', JSON.stringify(slowestOf(performed, 6)))
})

test('a line said with another word is found out, through a transcription server', async ({
  page,
  enter,
  language,
  words,
  see,
}, info) => {
  test.skip(language === 'es', 'PocketSphinx comes with English alone.')
  test.skip(!hasSphinx(), 'PocketSphinx is not installed: nobody here can write down what is said.')
  await engageActor(page, { yourTurn: words.yourTurn, breathMs: BREATH_MS })
  await enter()
  await expect(page.getByRole('heading', { name: words.scripts })).toBeVisible()
  await page.goto('/profile/settings')
  await page.getByRole('radio', { name: EARS[language].server }).click()
  await see('ears-settings')
  await page.goto('/scripts')
  const voices = await toTheStage(page, language, words)
  const lines = PLAYS.en.mine.map((line, index) => (index === 1 ? ALTERED : line))
  await handLines(page, (await sayLines(lines, language, voices)).said)
  await page.getByRole('button', { name: words.begin }).click()
  await expect(page.getByTestId('ears')).toContainText(EARS[language].byServer, { timeout: 30_000 })
  await see('ears-by-server')

  await expect(page.getByRole('heading', { name: words.summary })).toBeVisible({ timeout: 120_000 })
  const performed = await performedOf(page)
  expect(figuresOf(performed).cutOff).toBe(0)
  await page.getByTestId('show-lines').click()
  const altered = page.getByTestId('diff').filter({ hasText: 'leave the dough' }).first()
  await expect(altered).toContainText('dough?')
  await expect(altered).toContainText('+bread')
  await see('ears-word-diff')
  printFigures('by words, through a server', performed, info.project.name)
  writeTraces(lines, performed)
})

/** What is said in a play whose speeches begin with a name in capitals; directions left out. */
function spokenLines(play: string): string[] {
  return play
    .split('\n')
    .flatMap((row) => /^[A-Z ]+\. (.*)$/.exec(row)?.[1] ?? [])
    .map((line) => line.replace(/\(.*?\)/g, ''))
}

function printFigures(name: string, performed: Performed, project: string): void {
  const figures = JSON.stringify(figuresOf(performed))
  console.log(`Ears, ${name}: ${figures}`)
  mkdirSync(join(ROOT, 'artefacts'), { recursive: true })
  writeFileSync(join(ROOT, 'artefacts', `ears-${project}-${name.replaceAll(/\W+/g, '-')}.json`), figures)
}

/** What the ear told of each line, from its cue on: `packages/practice/src/listen/traces.json` holds one such run, frozen. */
function writeTraces(lines: readonly string[], { turns, heard }: Performed): void {
  const traces = turns.map(({ turnMs, fromMs, toMs }, index) => {
    const untilMs = turns[index + 1]?.turnMs ?? Number.POSITIVE_INFINITY
    const sounds = heard
      .filter(({ atMs }) => atMs >= turnMs && atMs < untilMs)
      .map(({ atMs, lineId: _, ...sound }) => ({ atMs: Math.round(atMs - turnMs), ...sound }))
    const speech = { fromMs: Math.round(fromMs - turnMs), toMs: Math.round(toMs - turnMs) }
    return { printed: PLAYS.en.mine[index], said: lines[index], ...speech, sounds }
  })
  writeFileSync(join(ROOT, 'artefacts', 'ears-traces.json'), JSON.stringify(traces, null, 2))
}
