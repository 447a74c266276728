import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** For each rule: a file that breaks it, and what the file holds. */
const PLANTED: Readonly<Record<string, readonly [path: string, source: string]>> = {
  'no-cycles': ['packages/script/src/a.ts', "import { b } from './b.ts'\nexport const a = () => b"],
  'contract-imports-nothing-of-ours': ['packages/contract/src/api/bad.ts', "export * from '@scripteam/script'"],
  'model-does-not-know-the-api': ['packages/contract/src/model/bad.ts', "export * from '../api/index.ts'"],
  'pure-packages-do-no-io': ['packages/practice/src/bad.ts', "export { readFileSync } from 'node:fs'"],
  'pure-packages-import-only-the-model': ['packages/script/src/bad.ts', "export * from '@scripteam/contract/api'"],
  'ears-do-not-know-the-run': ['packages/practice/src/listen/bad.ts', "export * from '../rehearse/run.ts'"],
  'pipeline-knows-ports-not-vendors': ['packages/pipeline/src/bad.ts', "export * from '@scripteam/providers/speech'"],
  'only-composition-picks-vendors': ['apps/api/src/bad.ts', "export * from '@scripteam/providers/speech'"],
  'packages-never-import-apps': [
    'packages/providers/src/speech/bad.ts',
    "export * from '../../../../apps/api/src/main.ts'",
  ],
  'apps-never-import-each-other': ['apps/mobile/src/bad.ts', "export * from '../../api/src/main.ts'"],
  'device-runs-pure-code-only': ['apps/mobile/src/worse.ts', "export * from '@scripteam/pipeline'"],
  'features-meet-at-their-door': ['apps/api/src/features/one/bad.ts', "export * from '../two/inside.ts'"],
}

const GOOD: Readonly<Record<string, string>> = {
  'packages/contract/src/model/index.ts': 'export const model = 1',
  'packages/contract/src/api/index.ts': "export { model } from '../model/index.ts'",
  'packages/script/src/index.ts': "export { model } from '@scripteam/contract/model'",
  'packages/script/src/b.ts': "import { a } from './a.ts'\nexport const b = () => a",
  'packages/practice/src/index.ts': 'export const practice = 1',
  'packages/practice/src/rehearse/run.ts': 'export const run = 1',
  'packages/pipeline/src/index.ts': 'export const pipeline = 1',
  'packages/providers/src/speech/index.ts': 'export const speech = 1',
  'packages/voice-espeak/src/main.ts': 'export const espeak = 1',
  'apps/api/src/main.ts': 'export const main = 1',
  'apps/api/src/features/two/inside.ts': 'export const inside = 1',
}

let broken: string[]

beforeAll(() => {
  const tree = mkdtempSync(join(tmpdir(), 'arrows-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.json'])
    cpSync(join(ROOT, file), join(tree, file))
  for (const [path, source] of [...Object.entries(GOOD), ...Object.values(PLANTED)]) plant(tree, path, source)
  for (const name of ['contract', 'script', 'practice', 'pipeline', 'providers', 'voice-espeak']) link(tree, name)
  const cruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const ran = spawnSync(
    process.execPath,
    [cruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages', 'apps'],
    {
      cwd: tree,
      encoding: 'utf8',
    },
  )
  const { summary } = JSON.parse(ran.stdout)
  broken = summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name)
})

describe('the arrows', () => {
  it.each(Object.keys(PLANTED))('stop a planted violation of %s', (rule) => {
    expect(broken).toContain(rule)
  })
})

function plant(tree: string, path: string, source: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), source)
}

function link(tree: string, name: string): void {
  cpSync(join(ROOT, 'packages', name, 'package.json'), join(tree, 'packages', name, 'package.json'))
  mkdirSync(join(tree, 'node_modules/@scripteam'), { recursive: true })
  symlinkSync(join(tree, 'packages', name), join(tree, 'node_modules/@scripteam', name))
}
