import type { CastEntry } from './element.ts'
import { opensSetting, stageHeading } from './headings.ts'
import { labelKey } from './label.ts'
import type { SheetLine } from './sheet.ts'

const TITLE =
  /^(?:THE\s)?(?:DRAMATIS PERSON(?:AE|Æ)|PERSONS? (?:REPRESENTED|OF THE (?:PLAY|DRAMA))|PERSONS|PERSONAJES|PERSONAS(?: QUE HABLAN.*)?|CHARACTERS?(?: IN (?:THE )?(?:PLAY|ORDER.*))?|CAST(?: OF CHARACTERS| LIST)?|REPARTO|FIGURAS|HABLAN EN ELLA.*|INTERLOCUTORES|THE (?:PERSONS|PEOPLE|CHARACTERS).*|ACTORES|LISTA DE PERSONAJES|THE SCENE|DRAMATIS)[.:]?$/i

/** The title of a cast list, with the heading of the actors' names beside it, fits in so many characters. */
const MAX_TITLE = 120

/** Where the dramatis personae stand: [from, to) in sheet lines. */
export interface CastSpan {
  readonly from: number
  readonly to: number
  readonly entries: readonly CastEntry[]
}

/** Finds the dramatis personae by its title; null when there is none. Only titles in the first part of the text count. */
export function findCastList(sheet: readonly SheetLine[]): CastSpan | null {
  const reach = Math.min(sheet.length, Math.max(400, sheet.length >> 2))
  for (let i = 0; i < reach; i++) {
    const printed = sheet[i]?.text ?? ''
    if (printed.length > MAX_TITLE) continue
    const text = printed
      .replace(/^[_*#\s]+|[_*\s]+$/g, '')
      .replace(/\s{3,}(?:ACTORES|ACTRICES|ACTORS|PLAYERS|INTÉRPRETES)\.?$/i, '')
    if (text.length > 50 || !TITLE.test(text)) continue
    const to = endOf(sheet, i + 1)
    if (to > i + 1) return { from: i, to, entries: sheet.slice(i + 1, to).flatMap((line) => entry(line.text)) }
  }
  return null
}

/** The keys under which the cast list names its people: whole name, and each name within it that could stand alone. */
export function castKeys(entries: readonly CastEntry[]): Set<string> {
  const keys = new Set<string>()
  for (const { name } of entries) {
    const key = labelKey(name)
    keys.add(key)
    for (const word of key.split(' ')) if (word.length > 3) keys.add(word)
  }
  return keys
}

function endOf(sheet: readonly SheetLine[], start: number): number {
  const reach = Math.min(sheet.length, start + 150)
  for (let i = start; i < reach; i++) {
    const line = sheet[i]
    if (line && stageHeading(line.text) !== null) return i
  }
  for (let i = start; i < reach; i++) {
    const line = sheet[i]
    if (!line || (i > start && line.blankBefore > 0 && !isEntry(sheet, i))) return i
  }
  return reach
}

/** An entry is a short line with a name first; a direction in marks or a line of running text is none. */
function isEntry(sheet: readonly SheetLine[], i: number): boolean {
  const text = sheet[i]?.text ?? ''
  if (!/^[\p{Lu}\d]/u.test(text) || text.length > 90 || opensSetting(text)) return false
  const next = sheet[i + 1]
  // A label with its speech under it ends the list: fixtures/scripts/en-own-capitals.
  const isSpeech =
    next !== undefined && next.blankBefore === 0 && /[a-záéíóúñ].*[.!?…]$/.test(next.text) && !/,/.test(text)
  return !/[!?¿¡]/.test(text) && !/[.:]\s?[—–-]\s?\S|:\s+\S/.test(text) && !isSpeech
}

function entry(raw: string): CastEntry[] {
  const text = raw.replace(/^[_*•·\-\s]+|[_*\s]+$/g, '').replace(/(?:\. ?){3,}|…{2,}|\t+| {3,}/g, ' — ')
  if (!/\p{L}/u.test(text)) return []
  const cut =
    /^(.{2,60}?)(?:,\s|\s?[—–:]\s?|\s[-]\s|\s\(|(?<!(?:^|\s)(?:Mrs?|Ms|Dra?|Hon|Rev|Sra?|Srta|Lt|Capt|St|Sto|Sta|D|D\.?ª))\.\s|\.$|;\s|$)(.*)$/isu.exec(
      text,
    )
  const name = (cut?.[1] ?? text).trim()
  return [
    {
      name: name.replace(/^(?:Mrs?|Dr|Hon|Rev|Sra?|Srta|Lt|Capt)$/, text),
      description: (cut?.[2] ?? '').trim().replace(/\.$/, ''),
    },
  ]
}
