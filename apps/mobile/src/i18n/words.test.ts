import { PROBLEM_STATUS } from '@scripteam/contract/problem'
import { describe, expect, it } from 'vitest'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

describe('Spanish and English words', () => {
  const english = leaves(en)
  const spanish = leaves(es)

  it('say the same things', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('leave room for the same names and numbers', () => {
    for (const [key, words] of english) expect(placeholders(spanish.get(key) ?? ''), key).toEqual(placeholders(words))
  })

  it('are never empty', () => {
    for (const [key, words] of [...english, ...spanish]) expect(words.trim(), key).not.toBe('')
  })

  it('count one and many in both languages', () => {
    for (const key of english.keys())
      if (key.endsWith('_one')) expect(english.has(key.replace(/_one$/, '_other')), key).toBe(true)
  })

  it('have a sentence for every problem on the wire', () => {
    for (const code of Object.keys(PROBLEM_STATUS)) expect(en.problems, code).toHaveProperty(code)
  })
})

/** Every string of a tree of words by its path. */
function leaves(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + name, value)
    else for (const [inner, words] of leaves(value, `${path}${name}.`)) found.set(inner, words)
  }
  return found
}

function placeholders(words: string): string[] {
  return [...words.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort()
}
