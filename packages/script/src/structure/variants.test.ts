import { describe, expect, it } from 'vitest'
import { PLAYS, type Play, type PlayPart } from './layoutPlays.ts'
import { type PlayLayout, printPlay } from './layoutPrinter.ts'
import { read, spokenIn, spokenOf } from './printedPlay.ts'

const LAYOUTS: readonly PlayLayout[] = (
  ['dot', 'colon', 'dotDash', 'titleColon', 'square', 'own', 'ownTitle'] as const
).flatMap((label) =>
  ([0, 1] as const).map((blanks) => ({ label, direction: 'round', blanks, wrap: 72, front: 'cast' }) as const),
)

const SHORT: Record<string, string> = {
  'DOÑA REMEDIOS': 'DOÑ.',
  BLAS: 'BLA.',
  'MUCHACHA 1ª': 'MUCH. 1ª',
  'MUCHACHA 2ª': 'MUCH. 2ª',
  'EL TÍO CORZO': 'TÍO.',
  'MRS. HOLLIS': 'HOL.',
  EDMUND: 'EDM.',
  'FIRST SAILOR': '1 SAIL.',
  'SECOND SAILOR': '2 SAIL.',
  'CAPTAIN BREWER': 'BREW.',
}
const PAIR: Record<string, string> = { TODOS: 'BLAS y DOÑA REMEDIOS', ALL: 'EDMUND and MRS. HOLLIS' }
const BOTH: Record<string, string> = { TODOS: 'LOS DOS', ALL: 'BOTH' }

describe.each(PLAYS)('a play in print: $id', (play) => {
  it.each([
    ['labels cut short', SHORT],
    ['a label that names two', PAIR],
    ['a label for both', BOTH],
  ])('is read with %s', (_, labels) => {
    const renamed = withParts(play, (part) => ('by' in part ? [{ ...part, by: labels[part.by] ?? part.by }] : [part]))
    expectRead(renamed, (text) => text)
  })

  it('is read with scenes that list who is present', () => {
    const present = play.id === 'es' ? 'DOÑA REMEDIOS, BLAS' : 'MRS. HOLLIS, EDMUND'
    const isScene = (part: PlayPart) => 'heading' in part && /^(?:ESC|SCE)/.test(part.heading)
    expectRead(
      withParts(play, (part) =>
        'heading' in part && isScene(part) ? [{ heading: `${part.heading}. ${present}` }] : [part],
      ),
      (text) => text,
    )
    expectRead(
      withParts(play, (part) => (isScene(part) ? [part, { direction: present }] : [part])),
      (text) => text,
    )
  })

  it.each([
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['directions at the right margin', atRight],
    ['notes and an index behind it', (text: string) => text + NOTES],
    [
      'a footnote at its foot',
      (text: string) => `${text.replace('.', '.[1]')}\n\n[1] A word of the editor on this place.\n`,
    ],
    ['a table of contents before it', (text: string) => CONTENTS + text],
    ['the terms of a library around it', (text: string) => TERMS_BEFORE + text + TERMS_BEHIND],
    [
      'the note of a digital edition around it',
      (text: string) =>
        `${EDITION}${text}\n\n\nFIN\n\n\nEdición digital: puede copiarse y representarse sin pago alguno.\n`,
    ],
  ])('is read with %s', (_, change) => {
    expectRead(play, change)
  })
})

it('reads a name that fills its column, and leaves no gap before the speech', () => {
  const rows = ['PIP', 'TOM', 'SECOND GUEST', 'PIP', 'TOM', 'SECOND GUEST', 'PIP', 'TOM', 'ALL THE GUESTS', 'PIP'].map(
    (name) =>
      `${name.length < 12 ? name.padEnd(13) : `${name} `}Come and look at the cake,\n${' '.repeat(13)}will you?`,
  )
  const [first] = read(rows.join('\n')).scenes
  expect(first?.dialogue.map(({ character }) => character).slice(0, 3)).toEqual(['PIP', 'TOM', 'SECOND GUEST'])
  expect(first?.dialogue).toHaveLength(10)
})

function withParts(play: Play, change: (part: PlayPart) => readonly PlayPart[]): Play {
  return { ...play, parts: play.parts.flatMap(change) }
}

function expectRead(play: Play, change: (text: string) => string): void {
  for (const layout of LAYOUTS) {
    const spoken = spokenIn(read(change(printPlay(play, layout))))
    expect({ layout, spoken }).toEqual({ layout, spoken: spokenOf(play) })
  }
}

function atRight(text: string): string {
  const lines = text.split('\n')
  return lines.map((line) => (/^\(.*\)$/.test(line) ? line.padStart(70) : line)).join('\n')
}

const NOTES = `


NOTES

1. Chandlery: a shop for ships.
2. Cántaro: vasija de barro que se lleva a la fuente.

INDEX

Act I . . . . 3
Act II . . . . 21
`
const CONTENTS = 'CONTENTS\n\nACT I\nSCENE 1\nSCENE 2\nACT II\nSCENE 1\n\n\n'
const TERMS_BEFORE = `The Harbour Library eBook

This book is for anybody anywhere, at no cost. You may copy it, give it
away or use it again under the terms printed at its end.

Author: A. Nobody

Release date: May 1, 2011

*** START OF THE HARBOUR LIBRARY EBOOK ***



`
const TERMS_BEHIND = `


*** END OF THE HARBOUR LIBRARY EBOOK ***

New editions will replace this one.

SECTION 1. General terms: anybody may copy.

SECTION 2. Fees: none are due.
`
const EDITION = `Biblioteca del Puerto

[Nota preliminar: edición digital a partir de la impresa en 1901. Se ha modernizado la ortografía.]

`
