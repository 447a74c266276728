import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { understandFiles } from '../../apps/api/src/commands/understand.ts'
import { Answer, Gold } from './gold.ts'
import { scoreItem } from './scoreItem.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/scans')
const SCANS = readdirSync(FOLDER)

/** Two pages take four seconds of a whole core. */
const LIMIT_MS = 120_000

const PROGRAM = 'tesseract'
const { stdout } = spawnSync(PROGRAM, ['--list-langs'], { encoding: 'utf8' })
const isInstalled = ['eng', 'spa'].every((language) => stdout?.split('\n').includes(language))
if (!isInstalled) console.warn('Scans are not read in this run: there is no Tesseract with Spanish and English here.')

it.skipIf(!isInstalled).each(SCANS)(
  '%s, scanned a little askew, is read with its speakers',
  async (id) => {
    const score = await scoreOf(id, '--ocr')
    const { figures } = score.kind === 'script' ? score : { figures: null }
    expect(figures?.characters).toBe(1)
    expect(figures?.attribution).toBeGreaterThan(0.97)
  },
  LIMIT_MS,
)

it.each(SCANS)('%s is a picture of text to whoever does not ask for more', async (id) => {
  expect(await answerTo(id)).toEqual({ error: 'no-text' })
})

async function scoreOf(id: string, ...options: string[]) {
  const gold: unknown = JSON.parse(readFileSync(join(FOLDER, id, 'gold.json'), 'utf8'))
  return scoreItem(Gold.parse({ id, ...Object(gold) }), Answer.parse(await answerTo(id, ...options)))
}

async function answerTo(id: string, ...options: string[]): Promise<unknown> {
  const out = mkdtempSync(join(tmpdir(), 'scripteam-scans-'))
  try {
    await understandFiles(['--out', out, ...options, join(FOLDER, id, 'input.pdf')])
    return JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8'))
  } finally {
    rmSync(out, { recursive: true })
  }
}
