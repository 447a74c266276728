import { PROBLEM_STATUS, type ProblemCode } from '@scripteam/contract/problem'
import { expect, it } from 'vitest'
import { PROBLEM_TEXTS_EN } from './problemTexts.en.ts'
import { PROBLEM_TEXTS_ES } from './problemTexts.es.ts'
import { languageOf } from './visit.ts'

const codes = Object.keys(PROBLEM_STATUS) as ProblemCode[] // the keys of a constant object

it('has words of its own for every problem in both languages', () => {
  for (const texts of [PROBLEM_TEXTS_ES, PROBLEM_TEXTS_EN]) {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort())
    expect(new Set(Object.values(texts)).size).toBe(codes.length)
  }
})

it('says what to do next: each is at least two sentences', () => {
  const ends = (text: string) => text.match(/[.!?;]( |$)/g)?.length ?? 0
  const short = codes.filter((code) => ends(PROBLEM_TEXTS_ES[code]) < 2 || ends(PROBLEM_TEXTS_EN[code]) < 2)
  expect(short).toEqual([])
})

it.each([
  [undefined, 'en'],
  ['es', 'es'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['fr, en;q=0.5, es;q=0.7', 'es'],
  ['en-GB, es', 'en'],
  ['es;q=0, en', 'en'],
  ['de', 'en'],
  ['*', 'en'],
])('reads Accept-Language %s as %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
