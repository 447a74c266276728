import type { PrintedRow } from './printedRow.ts'

/** The heads of the two columns of a script for television: what is seen, and what is heard. */
const HEAD = /^(?:IMAGEN|IM[ÁA]GENES|V[ÍI]DEO|VISUAL(?:ES)?|PICTURE)(\s{3,})(?:SONIDO|AUDIO|SOUND|TEXTO|NARRATION)\s*$/i
/** "PRESENTADORA:", "REPORTER (V.O.): It is cold." */
const LABEL = /^(\p{Lu}[\p{Lu}\d .'’ªº-]{1,40}(?:\([^()]{1,20}\))?)\s*:\s*(.*)$/u

/**
 * Parts a script in two columns, picture beside sound, from its head on: of each stretch between two blanks the picture
 * is read before the sound. Its rows get the styles of a screenplay. Rows over both columns are read where they stand.
 */
export function partPictureAndSound(rows: readonly PrintedRow[]): PrintedRow[] {
  const at = rows.findIndex(({ text, furniture }) => furniture === undefined && text.length < 100 && HEAD.test(text))
  const head = rows[at]
  if (head === undefined) return [...rows]
  const gutter = Math.round(head.column) + head.text.length - (/\S+\s*$/.exec(head.text)?.[0].length ?? 0)
  const result: PrintedRow[] = [...rows.slice(0, at), { ...head, furniture: 'runningHead' }]
  let stretch: PrintedRow[] = []
  const close = () => {
    result.push(...columnsOf(stretch, gutter))
    stretch = []
  }
  for (const row of rows.slice(at + 1)) {
    if (row.furniture !== undefined || crosses(row, gutter)) {
      close()
      result.push(row)
    } else {
      if (row.blankBefore > 0 || row.startsBlock) close()
      stretch.push(row)
    }
  }
  close()
  return result
}

/** Its words stand on both sides of the gutter and in it, or it is a heading: no cell of a column. */
function crosses(row: PrintedRow, gutter: number): boolean {
  const at = gutter - Math.round(row.column)
  if (at <= 0) return false
  if (HEADING.test(row.text) && row.text.length <= at) return true
  return row.text.length > at && /\S/.test(row.text.charAt(at - 1))
}

const HEADING = /^(?:SEC(?:UENCIA)?|ESC(?:ENA)?|SCENE|SEQ(?:UENCE)?|BLOQUE|INT|EXT)(?![\p{L}])/u

function columnsOf(stretch: readonly PrintedRow[], gutter: number): PrintedRow[] {
  const picture: PrintedRow[] = []
  const sound: PrintedRow[] = []
  for (const row of stretch) {
    const at = Math.max(0, gutter - Math.round(row.column))
    const [left, right] = [row.text.slice(0, at).trim(), row.text.slice(at).trim()]
    if (left !== '') picture.push({ ...row, text: left, style: 'action', blankBefore: picture.length === 0 ? 1 : 0 })
    if (right !== '') sound.push({ ...row, text: right, column: row.column + at, blankBefore: 0, startsBlock: false })
  }
  return [...picture, ...styled(sound)]
}

function styled(sound: readonly PrintedRow[]): PrintedRow[] {
  let isSaid = false
  return sound.flatMap((row, index) => {
    const [, label, words = ''] = LABEL.exec(row.text) ?? []
    const isFirst = label !== undefined || index === 0
    if (label === undefined) return [{ ...row, style: isSaid ? 'dialogue' : 'action', blankBefore: isFirst ? 1 : 0 }]
    isSaid = true
    const cue = { ...row, text: label, style: 'character', blankBefore: 1 }
    return words === '' ? [cue] : [cue, { ...row, text: words, style: 'dialogue', blankBefore: 0 }]
  })
}
