import type { Page } from '@scripteam/contract/model'
import { continueAcrossPages } from './acrossPages.ts'
import { partPictureAndSound } from './avColumns.ts'
import { blanksFromIndents } from './blanksFromIndents.ts'
import { partDualDialogue } from './dualDialogue.ts'
import { flowRows } from './flowRows.ts'
import { markFurniture } from './furniture.ts'
import { joinHyphens } from './hyphens.ts'
import { bracketItalics } from './italicDirections.ts'
import { partMargins } from './margins.ts'
import { withoutOpenItalics } from './openItalics.ts'
import { type PositionedPage, positionedRows } from './positionedRows.ts'
import type { PrintedRow } from './printedRow.ts'
import { singleSpacing } from './singleSpacing.ts'
import type { TextLine } from './textLine.ts'
import { toTextLines } from './toTextLines.ts'

export type { TextLine } from './textLine.ts'

/** Pages as extracted to printed lines in reading order. Nothing is dropped: what is no part of the play is marked. */
export function normalise(pages: Page[]): TextLine[] {
  const rows = bracketItalics(readRows(pages))
  const marked = markFurniture(rows)
  const parted = partMargins(marked)
  const single = partDualDialogue(partPictureAndSound(parted))
  const flowing = blanksFromIndents(continueAcrossPages(single))
  return toTextLines(withoutOpenItalics(joinHyphens(flowing)))
}

function readRows(pages: readonly Page[]): PrintedRow[] {
  const positioned = pages.filter((page): page is PositionedPage => page.kind === 'positioned')
  const flow = pages.flatMap((page) => (page.kind === 'flow' ? flowRows(page.lines, page.number) : []))
  return [...positionedRows(positioned), ...singleSpacing(flow)]
}
