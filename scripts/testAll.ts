import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from './checks.ts'
import { findChromium } from './setup/chromium.mjs'

/** Runs checks, unit and API tests, and browser flows; ends with one line that adds them up. */

const ROOT = join(import.meta.dirname, '..')
const ARTEFACTS = join(ROOT, 'artefacts')
const isSlow = process.argv.includes('--slow')

interface Tally {
  passed: number
  failed: number
  skipped: number
}

mkdirSync(ARTEFACTS, { recursive: true })
const began = performance.now()
const tallies = [await checks(), vitest(), await browser()]
const sum = tallies.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}))
console.log(`\nAll of it took ${((performance.now() - began) / 1000).toFixed(0)} s.`)
if (sum.skipped > 0) console.log(`${sum.skipped} were left out: they are slow, or need what is not installed here.`)
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 ? 1 : 0

async function checks(): Promise<Tally> {
  const results = await runChecks()
  const passed = results.filter((checked) => checked.isFine).length
  return { passed, failed: results.length - passed, skipped: 0 }
}

function vitest(): Tally {
  const report = join(ARTEFACTS, 'vitest.json')
  const ran = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...(isSlow ? { TEST_SLOW: '1' } : {}) } },
  )
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that cannot be loaded fails the run without a failed test.
  const failed = numFailedTests === 0 && ran.status !== 0 ? 1 : numFailedTests
  return { passed: numPassedTests, failed, skipped: numPendingTests }
}

async function browser(): Promise<Tally> {
  const web = spawnSync(process.execPath, [join(ROOT, 'scripts/setup/webApp.mjs')], { stdio: 'inherit' })
  if (web.status !== 0) return { passed: 0, failed: 1, skipped: 0 }
  const chromium = await findChromium()
  if (chromium === null) return withoutBrowser()
  const report = join(ARTEFACTS, 'playwright.json')
  const ran = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  )
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = stats.unexpected === 0 && ran.status !== 0 ? 1 : stats.unexpected
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped }
}

function withoutBrowser(): Tally {
  console.log(
    'The browser tests were left out: no Chromium was found and none could be installed. Set CHROMIUM_PATH to one.',
  )
  return process.env.CI === 'true' ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 }
}
