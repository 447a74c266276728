import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextLine } from '../text/textLine.ts'
import type { Element } from './element.ts'
import { readStructure } from './readStructure.ts'

function lines(text: string): TextLine[] {
  let blankBefore = 0
  return text.split('\n').flatMap((raw) => {
    if (raw.trim() === '') {
      blankBefore++
      return []
    }
    const line = { text: raw.trim(), page: 1, indent: raw.length - raw.trimStart().length, blankBefore }
    blankBefore = 0
    return [line]
  })
}

const piece = fc.constantFrom(
  'MARTA. I never said so.',
  'MARTA',
  'Ben: Yes. (He sits.) No.',
  'ANA.—¡Calla! (Aparte.) Ya viene.',
  'ACT I',
  'Escena segunda',
  'INT. KITCHEN - NIGHT',
  '(Enter a messenger, who',
  'never closes his bracket',
  'CUT TO:',
  '[Exit.]',
  '_Vanse._',
  'the end of a wrapped line, which',
  'goes on here.',
  'PERSONAJES',
  'THE END',
  '*** START OF THIS TEXT ***',
  '1. Wit. When shall we meet?',
  'TODOS',
  ')))(((',
)
const play = fc.array(
  fc.oneof({ weight: 6, arbitrary: piece }, { weight: 2, arbitrary: fc.constant('') }, fc.string({ maxLength: 60 })),
  {
    maxLength: 80,
  },
)

describe('a text of any kind', () => {
  it('is read without a fall, and every line is in an element or set aside with a reason', () => {
    fc.assert(
      fc.property(play, (pieces) => {
        const input = lines(pieces.join('\n'))
        const structure = readStructure(input)
        if (structure === null) return
        expect(structure.accounts).toHaveLength(input.length)
        for (const [at, account] of structure.accounts.entries()) {
          if (account.as === 'setAside') expect(account.reason).not.toBe('')
          else expect(structure.elements.some((element) => element.first <= at && at <= element.last)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('loses no word of the lines that are in an element', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: piece }, fc.constant('')), { maxLength: 60 }), (pieces) => {
        const input = lines(pieces.join('\n'))
        const structure = readStructure(input)
        if (structure === null) return
        const kept = count(structure.elements.map(wordsOf).join(' '))
        const printed = count(
          input
            .filter((_, at) => structure.accounts[at]?.as !== 'setAside')
            .map((line) => line.text)
            .join(' '),
        )
        for (const [word, times] of printed)
          expect([word, kept.get(word) ?? 0]).toEqual([word, Math.max(times, kept.get(word) ?? 0)])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a play', () => {
  it('keeps a page of prose before the first act out of what is spoken', () => {
    const structure = readStructure(
      lines(
        'THE QUIET HOUR\n\nPREFACE. These words are read by nobody.\n\nACT I\n\nANA. One.\n\nLUIS. Two.\n\nANA. Three.\n\nLUIS. Four.',
      ),
    )
    expect(structure?.elements.filter((element) => element.kind === 'speech')).toHaveLength(4)
    expect(structure?.accounts[1]).toEqual({ as: 'setAside', reason: 'frontMatter' })
    expect(structure?.title).toBe('THE QUIET HOUR')
  })

  it('asks about a name that speaks only once', () => {
    const structure = readStructure(lines('ANA. One.\n\nLUIS. Two.\n\nANA. Three.\n\nLUIS. Four.\n\nPORTER. Five.'))
    const last = structure?.elements.at(-1)
    expect(last).toMatchObject({ kind: 'speech', labels: ['PORTER'], doubts: [{ reason: 'label_once' }] })
  })

  it.each([
    ['prose', 'We left early that morning. My brother drove.\nNobody was on the square when we came.'],
    ['a novel', '—¿Dónde has estado? —preguntó ella.\n\n—En ninguna parte —dijo Juan.\n\n—Mañana me voy —dijo al fin.'],
    ['a recipe', 'Soup\n\nLentils: 200 g\nWater: one litre\nSalt: to taste\n\nMethod: Chop the onion.'],
    [
      'a letter',
      'From: Ana\nTo: Luis\nSubject: The boat\n\nIt leaves at nine.\n\nFrom: Luis\nTo: Ana\n\nI have no ropes.',
    ],
    [
      'a poem',
      'The sea is wide\nAnd I am small\n\nCome home come home\nThe gulls cry\nCome home come home\nBefore you die\n\nThe sea is wide\nThe night is near',
    ],
  ])('is not found in %s', (_, text) => {
    expect(readStructure(lines(text))).toBeNull()
  })
})

function wordsOf(element: Element): string {
  return element.kind === 'speech'
    ? [element.printed ?? element.labels.join(' '), ...element.notes, element.text].join(' ')
    : element.text
}

function count(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const word of text.match(/\p{L}{2,}/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}
