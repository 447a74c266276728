import type { TextLine } from '../text/textLine.ts'
import { withCertainty } from './certainty.ts'
import type { Account, Element, SetAsideReason, Structure, ToldElement } from './element.ts'
import { looksLikeFilm } from './looksLikeFilm.ts'
import type { PlayReading } from './playSheet.ts'
import { readScreenplay } from './screenplay.ts'
import { type SheetLine, sheetOf } from './sheet.ts'
import { readStagePlay } from './stagePlay.ts'
import { titleFrom, titleFromHeads } from './title.ts'

/** Parts printed lines into headings, speeches and directions; null when the text holds no dialogue. */
export function readStructure(lines: readonly TextLine[]): Structure | null {
  const sheet = sheetOf(lines)
  const film = looksLikeFilm(sheet) ? readScreenplay(sheet) : null
  const play = film ?? readStagePlay(sheet)
  if (play === null || !play.elements.some((element) => element.kind === 'speech')) return null
  return {
    title: titleFrom(sheet, play.bodyStart) ?? titleFromHeads(lines),
    cast: play.cast?.entries ?? [],
    elements: withCertainty(play.elements, sheet, film !== null).map((element) => placed(element, sheet)),
    accounts: account(lines, sheet, play),
  }
}

/** Sheet lines renamed to lines of the input. */
function placed(element: ToldElement, sheet: readonly SheetLine[]): ToldElement {
  return { ...element, first: sheet[element.first]?.index ?? 0, last: sheet[element.last]?.index ?? 0 }
}

function account(lines: readonly TextLine[], sheet: readonly SheetLine[], play: PlayReading): Account[] {
  const accounts: Account[] = lines.map((line) => (line.furniture === undefined ? NOTE : aside(line.furniture)))
  const set = (at: number, entry: Account) => {
    const index = sheet[at]?.index
    if (index !== undefined) accounts[index] = entry
  }
  for (const [at, reason] of play.aside) set(at, aside(reason))
  for (const { kind, first, last } of play.elements)
    for (let at = first; at <= last; at++) if (!play.aside.has(at)) set(at, PART_OF[kind])
  return accounts
}

/** Thousands of lines have one of these; they share it. */
const NOTE = aside('note')
const PART_OF: Readonly<Record<Element['kind'], Account>> = {
  heading: { as: 'heading' },
  speech: { as: 'speech' },
  direction: { as: 'direction' },
}

function aside(reason: SetAsideReason): Account {
  return { as: 'setAside', reason }
}
