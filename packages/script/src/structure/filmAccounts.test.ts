import type { Page } from '@scripteam/contract/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../text/index.ts'
import { type FilmLayout, printFilm } from './filmPrinter.ts'
import { FILMS } from './filmScenes.ts'
import { readStructure } from './readStructure.ts'

/** What befalls a line between the writer's desk and the file. */
const DAMAGE: readonly ((line: string, words: string) => string[])[] = [
  () => [],
  (line) => [line, line],
  (line) => [line.trim()],
  (line) => [`${' '.repeat(7)}${line}`],
  (line) => [line, ''],
  (line) => [line.toUpperCase()],
  (line) => [line.toLowerCase()],
  (line) => [line.replace(/[).:]/g, '')],
  (line) => [line.replace(' ', ' (')],
  (line) => [line.replace(/ +/g, '\t')],
  (line) => [line.slice(0, line.length >> 1), line.slice(line.length >> 1)],
  (line) => [`${line}   *`],
  (line, words) => [line, words],
  (line) => [`${line}\f`],
]

const layout: fc.Arbitrary<FilmLayout> = fc.record(
  {
    columns: fc.constantFrom('standard', 'deep', 'narrow', 'flat'),
    blanks: fc.constantFrom(0, 1, 2),
    numbers: fc.constantFrom('both', 'left'),
    pages: fc.constantFrom('plain', 'continued', 'coloured'),
    slugs: fc.constantFrom('capitals', 'small', 'points'),
    isAllCapitals: fc.constant(true),
    hasTitlePage: fc.constant(true),
    hasActs: fc.constant(true),
  },
  { requiredKeys: [] },
)

const injury = fc.record({
  at: fc.nat(400),
  kind: fc.nat(DAMAGE.length - 1),
  words: fc.string({ maxLength: 40 }),
})

describe('a film that came to harm on its way', () => {
  it('is read without a fall, and every line is in an element or set aside with a reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILMS),
        layout,
        fc.array(injury, { minLength: 1, maxLength: 60 }),
        (film, how, injuries) => {
          const lines = normalise(pagesOf(harmed(printFilm(film, how), injuries)))
          const structure = readStructure(lines)
          if (structure === null) return
          expect(structure.accounts).toHaveLength(lines.length)
          for (const [at, account] of structure.accounts.entries()) {
            if (account.as === 'setAside') expect(account.reason).not.toBe('')
            else expect(structure.elements.some(({ first, last }) => first <= at && at <= last)).toBe(true)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('keeps every word of its text in one line or another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILMS), layout, fc.array(injury, { maxLength: 60 }), (film, how, injuries) => {
        const text = harmed(printFilm(film, how), injuries)
        const kept = normalise(pagesOf(text))
          .map((line) => line.text)
          .join(' ')
        expect(lettersOf(kept)).toBe(lettersOf(text))
      }),
      { numRuns: 60 },
    )
  })
})

function harmed(text: string, injuries: readonly { at: number; kind: number; words: string }[]): string {
  const lines = text.split('\n').map((line) => [line])
  for (const { at, kind, words } of injuries) {
    const place = at % lines.length
    const damage = DAMAGE[kind]
    lines[place] = (lines[place] ?? []).flatMap((line) => damage?.(line, words) ?? [line])
  }
  return lines.flat().join('\n')
}

function pagesOf(text: string): Page[] {
  return text.split('\f').map((page, at) => {
    return { kind: 'flow', number: at + 1, lines: page.split('\n').map((line) => ({ text: line })) }
  })
}

/** How often each letter comes, in any order: what stood in a margin comes after its line. A scene's number in both margins is kept once. */
function lettersOf(text: string): string {
  return [...text.normalize('NFC').matchAll(/\p{L}/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('')
}
