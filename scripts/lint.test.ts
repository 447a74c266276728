import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

it.each(['Date.now()', 'new Date()', 'Math.random()'])('refuses %s in the practice engine', (call) => {
  expect(lint('packages/practice/src/planted.ts', `export const planted = () => ${call}\n`)).toContain(
    'Pure code has no clock',
  )
})

it('accepts a moment that is handed in', () => {
  expect(
    lint('packages/practice/src/planted.ts', 'export const planted = (ms: number) => new Date(ms)\n'),
  ).not.toContain('Pure code')
})

it('refuses words on a screen that are not in the translations', () => {
  expect(lint('apps/mobile/src/Planted.tsx', 'export const Planted = () => <p>Hello</p>\n')).toContain('noJsxLiterals')
})

function lint(path: string, source: string): string {
  const tree = mkdtempSync(join(tmpdir(), 'lint-'))
  cpSync(join(ROOT, 'biome.json'), join(tree, 'biome.json'))
  cpSync(join(ROOT, 'scripts/lint'), join(tree, 'scripts/lint'), { recursive: true })
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), source)
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const ran = spawnSync(process.execPath, [biome, 'lint', path], { cwd: tree, encoding: 'utf8' })
  return ran.stdout + ran.stderr
}
