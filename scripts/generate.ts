import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApiDocument } from '@scripteam/contract/openapi'
import { describeConfig } from '../apps/api/src/config/describe.ts'

/** Writes the files that are made from code; with `--check` it only says which ones are out of date. */

const ROOT = join(import.meta.dirname, '..')

const GENERATED: Readonly<Record<string, () => string>> = {
  'docs/configuration.md': describeConfig,
  'docs/openapi.json': () => `${JSON.stringify(openApiDocument(), null, 1)}\n`,
}

const isCheck = process.argv.includes('--check')
for (const [path, make] of Object.entries(GENERATED)) {
  const file = join(ROOT, path)
  const fresh = make()
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) continue
  if (!isCheck) writeFileSync(file, fresh)
  else {
    console.error(`${path} is out of date: run npm run generate`)
    process.exitCode = 1
  }
}
