import type { Basis, Direction, Element, Heading, SpeechDoubt, ToldElement } from './element.ts'
import { kindByStyle } from './filmStyles.ts'
import { isSlugline, styledHeading } from './headings.ts'
import type { SheetLine } from './sheet.ts'

/**
 * Says of every element what it was told by and how surely, with its doubts. Confidence is 0 to 1; of headings 0.98 by
 * the style of their paragraph, 0.95 by their words. Elements stand on lines of the sheet.
 */
export function withCertainty(
  elements: readonly Element[],
  sheet: readonly SheetLine[],
  isFilm: boolean,
): ToldElement[] {
  const isSetOff = areSetOff(elements, sheet)
  let isSpoken = false
  return elements.map((element) => {
    const line = sheet[element.first]
    switch (element.kind) {
      case 'heading':
        isSpoken = false
        return toldHeading(element, line, isSetOff)
      case 'speech':
        isSpoken = true
        return { ...element, basis: isStyled(line) ? 'style' : 'label' }
      case 'direction':
        return toldDirection(element, directionBasis(line, isFilm || !isSpoken))
      default:
        return impossible(element)
    }
  })
}

function toldHeading(heading: Heading, line: SheetLine | undefined, areOthersSetOff: boolean): ToldElement {
  const isStyle = isStyled(line) || styledHeading(heading.text, line?.style) !== null
  const basis = isStyle ? 'style' : isSlugline(line?.text ?? '') ? 'slugline' : 'heading_words'
  const confidence = isStyle ? 0.98 : 0.95
  if (isStyle || !areOthersSetOff || hasBlank(line)) return { ...heading, basis, confidence, doubts: [] }
  return { ...heading, basis, confidence: LONE, doubts: [{ reason: 'heading_not_set_off', confidence: LONE }] }
}

/** A heading that runs on from the line before, where the others do not. */
const LONE = 0.6

/** Nine in ten headings, and eight at least, have a blank above them. */
function areSetOff(elements: readonly Element[], sheet: readonly SheetLine[]): boolean {
  const headings = elements.filter(({ kind }) => kind === 'heading')
  const blanked = headings.filter(({ first }) => hasBlank(sheet[first])).length
  return blanked >= 8 && blanked >= 0.9 * headings.length
}

function hasBlank(line: SheetLine | undefined): boolean {
  return line === undefined || line.blankBefore > 0 || line.afterPage
}

/** `isPlaced`: where it stands nobody speaks, as below a heading. */
function directionBasis(line: SheetLine | undefined, isPlaced: boolean): Basis {
  if (isStyled(line)) return 'style'
  if (/^[([_]/.test(line?.text ?? '')) return 'brackets'
  if (line?.emphasis === 'italic') return 'italics'
  return isPlaced ? 'layout' : 'words'
}

function toldDirection(direction: Direction, basis: Basis): ToldElement {
  const { confidence } = direction
  const isDoubtful = basis === 'words' && confidence < UNSURE
  const doubts: SpeechDoubt[] = isDoubtful ? [{ reason: 'direction_may_be_spoken', confidence }] : []
  return { ...direction, basis, doubts }
}

/** Paragraphs whose own words speak less clearly for a direction may be what somebody says. */
const UNSURE = 0.75

function isStyled(line: SheetLine | undefined): boolean {
  return line !== undefined && kindByStyle(line) !== undefined
}

function impossible(element: never): never {
  throw new Error(`No such element: ${String(element)}`)
}
