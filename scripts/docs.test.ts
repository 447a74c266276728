import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const PAGES = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean)

describe('the pages of the documentation', () => {
  it.each(PAGES)('%s names only files that exist', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8')
    const missing = [...linked(page, text), ...mentioned(text)].filter((path) => !existsSync(path))
    expect(missing).toEqual([])
  })
})

/** Targets of relative links, from the page's own folder. */
function linked(page: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) =>
    join(ROOT, dirname(page), match[1] ?? ''),
  )
}

/** Paths in backticks that begin at one of the top folders. */
function mentioned(text: string): string[] {
  return [...text.matchAll(/`((?:packages|apps|scripts|fixtures|docs|e2e)\/[\w./@-]+)`/g)].map((match) =>
    join(ROOT, match[1] ?? ''),
  )
}
