import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as practice from './index.ts'

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')

it('does what the example of the README says it does', () => {
  const [, names = '', code = ''] =
    /```ts\nimport \{([^}]+)\} from '@scripteam\/practice'\n([\s\S]+?)```/.exec(README) ?? []
  const [, promised = ''] = /```\n(bring me[\s\S]+?)\n```/.exec(README) ?? []
  const printed: string[] = []
  const log = (...words: unknown[]) => void printed.push(words.join(' '))
  new Function('practice', 'console', `const {${names}} = practice\n${code}`)(practice, { log })
  expect(printed.join('\n')).toBe(promised)
})
