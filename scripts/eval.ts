import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Answer, Gold } from './eval/gold.ts'
import { kinshipRow, scoreKinship } from './eval/kinship.ts'
import { countManner, type MannerCount, mannerRow } from './eval/manner.ts'
import { summarise, table } from './eval/report.ts'
import { type ItemScore, scoreItem } from './eval/scoreItem.ts'

const ROOT = join(import.meta.dirname, '..')
const IS_OCR = process.argv.includes('--ocr')
const OWN = join(ROOT, IS_OCR ? 'fixtures/scans' : 'fixtures/scripts')
const PEOPLE = join(ROOT, 'fixtures/people')
const CORPUS = process.env.CORPUS_DIR ?? join(ROOT, '../shared/corpus/dev')

// Measures how well scripts are read: over the golden scripts of the project and, where it is there, over a corpus.
// With `--ocr` pictures of text are read too, and the scanned golden scripts are measured in place of the others.
const sets = [OWN, CORPUS].filter((folder) => existsSync(folder) && itemsOf(folder).length > 0)
const results = sets.map((folder) => {
  const scores = scoreSet(folder)
  return {
    summary: summarise(folder === OWN ? 'fixtures' : basename(folder), scores),
    scores,
    manner: mannerOf(folder),
  }
})
const kinship = scoreKinship(PEOPLE)
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      results.map(({ summary, scores, manner }) => ({
        ...summary,
        manner,
        ...(summary.set === 'fixtures' ? kinship : {}),
        items: scores.map(withoutLines),
      })),
      null,
      2,
    ),
  )
} else
  console.log(
    [
      ...results.map(({ summary, scores, manner }) => `${table(summary, scores)}\n${mannerRow(manner)}`),
      kinshipRow(kinship),
    ].join('\n\n'),
  )

/** A set is a folder of folders, each with `gold.json` and `input.*`. */
function itemsOf(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((item) => existsSync(join(item, 'gold.json')) && inputOf(item) !== undefined)
}

function inputOf(item: string): string | undefined {
  const name = readdirSync(item).find((file) => file.startsWith('input.'))
  return name === undefined ? undefined : join(item, name)
}

function scoreSet(folder: string): ItemScore[] {
  const out = mkdtempSync(join(tmpdir(), 'scripteam-eval-'))
  try {
    const items = itemsOf(folder)
    understand(
      out,
      items.flatMap((item) => inputOf(item) ?? []),
    )
    return items.map((item) => {
      const gold = Gold.parse({ id: basename(item), ...readJson(join(item, 'gold.json')) })
      const answer = join(out, `${basename(item)}.json`)
      return scoreItem(gold, existsSync(answer) ? Answer.parse(readJson(answer)) : null)
    })
  } finally {
    rmSync(out, { recursive: true })
  }
}

function mannerOf(folder: string): MannerCount {
  const golds = itemsOf(folder).map((item) => Gold.parse({ id: basename(item), ...readJson(join(item, 'gold.json')) }))
  return countManner(golds.flatMap((gold) => gold.stageDirections))
}

/** The command that users have, so that what is measured is what they get. */
function understand(out: string, files: string[]): void {
  const command = join(ROOT, 'apps/api/src/commands/understand.ts')
  const { status } = spawnSync(process.execPath, [command, '--out', out, ...(IS_OCR ? ['--ocr'] : []), ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // 1 means that some file was not handled; it has said which, and scores as an empty answer.
  if (status !== 0 && status !== 1) throw new Error(`understand ended with ${status}`)
}

function readJson(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function withoutLines(score: ItemScore): object {
  return score.kind === 'script' ? { ...score, certainty: undefined } : score
}
