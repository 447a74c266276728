import type { PackElement, PackLine } from '@scripteam/contract/model'
import type { PrintOrder } from '@scripteam/pipeline/ports'
import { LEFT, Sheet, type Style } from './sheet.ts'

const SIZE = 12
const TITLE: Style = { face: 'bold', size: 26, indent: LEFT, isCentred: true }
const ROLE: Style = { face: 'italic', size: 16, indent: LEFT, isCentred: true }
const HEADING: Style = { face: 'bold', size: 14, indent: LEFT }
const NAME: Style = { face: 'bold', size: SIZE, indent: LEFT }
const SPEECH: Style = { face: 'plain', size: SIZE, indent: LEFT + 28 }
const ASIDE: Style = { face: 'italic', size: SIZE, indent: LEFT + 28 }
const DIRECTION: Style = { face: 'italic', size: SIZE, indent: LEFT }

const FILM_HEADING = /^\W*\d*\W*(int|ext)\b/i
const CAST = { es: 'PERSONAJES', en: 'CHARACTERS' } as const

/** A script as PDF: title, cast and scenes; names in capitals on rows of their own, directions in italics and brackets. */
export async function printScript(order: PrintOrder): Promise<Uint8Array> {
  const sheet = new Sheet(order.title)
  sheet.write(sheet.rowsOf(order.title.toUpperCase(), TITLE), TITLE)
  sheet.space(6)
  if (order.role !== '') sheet.write(sheet.rowsOf(`– ${order.role} –`, ROLE), ROLE)
  sheet.space(24)
  // A film has no list of people before its first heading.
  if (!order.scenes.some(({ title }) => FILM_HEADING.test(title))) cast(sheet, order)
  for (const [at, scene] of order.scenes.entries()) {
    heading(sheet, scene.title, at)
    for (const element of scene.elements) write(sheet, element, order)
  }
  return sheet.finished()
}

function cast(sheet: Sheet, { cast, language }: PrintOrder): void {
  if (cast.length === 0) return
  sheet.write([CAST[language]], HEADING)
  sheet.space(6)
  for (const name of cast) sheet.write(sheet.rowsOf(name.toUpperCase(), SPEECH), SPEECH)
  sheet.space(12)
}

function heading(sheet: Sheet, title: string, at: number): void {
  sheet.space(18)
  sheet.keepTogether(6, SIZE)
  if (title !== '') {
    sheet.bookmark(title)
    sheet.write(sheet.rowsOf(title.toUpperCase(), HEADING), HEADING)
    sheet.space(8)
  } else if (at > 0) sheet.space(18)
}

function write(sheet: Sheet, element: PackElement, { marked }: PrintOrder): void {
  if (element.kind === 'dialogue') speech(sheet, element, marked !== null && element.speakers.includes(marked))
  else direction(sheet, element.text)
}

function direction(sheet: Sheet, text: string): void {
  sheet.space(6)
  sheet.write(sheet.rowsOf(bracketed(text), DIRECTION), DIRECTION)
}

function speech(sheet: Sheet, line: PackLine, isMarked: boolean): void {
  sheet.space(8)
  const rows = sheet.rowsOf(line.text, SPEECH)
  // A name never stands alone at the foot of a page.
  sheet.keepTogether(1 + Math.min(2, rows.length) + (line.stagingNotes?.length ?? 0), SIZE)
  sheet.write([line.character.toUpperCase()], { ...NAME, isMarked })
  for (const note of line.stagingNotes ?? []) {
    sheet.write(sheet.rowsOf(bracketed(note), ASIDE), { ...ASIDE, isMarked })
  }
  sheet.write(rows, { ...SPEECH, isMarked })
}

function bracketed(text: string): string {
  return /^\(.*\)$/s.test(text.trim()) ? text : `(${text})`
}
