/** A word that Tesseract recognised; places in pixels from the top left corner. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** 0 to 1. */
  readonly confidence: number
}

/** What is less sure than this is a speck of dust more often than a word. */
const LEAST_CONFIDENCE = 0.2
const COLUMNS = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
const WORD_LEVEL = '5'

/** The words of a page, line by line, from what `tesseract ... tsv` prints; null when that is something else. */
export function readTsv(output: string): Word[][] | null {
  const [head, ...rows] = output.split(/\r?\n/)
  if (head?.trim() !== COLUMNS) return null
  const lines = new Map<string, Word[]>()
  for (const row of rows) {
    const cells = row.split('\t')
    if (cells[0] !== WORD_LEVEL) continue
    const word = wordOf(cells)
    if (word === null) return null
    const line = cells.slice(1, 5).join(' ')
    if (isWord(word)) lines.set(line, [...(lines.get(line) ?? []), word])
  }
  return [...lines.values()]
}

function wordOf(cells: readonly string[]): Word | null {
  const [left = NaN, top = NaN, width = NaN, height = NaN, confidence = NaN] = cells.slice(6, 11).map(Number)
  if (![left, top, width, height, confidence].every(Number.isFinite)) return null
  const text = cells.slice(11).join('\t').trim()
  return { text, left, top, right: left + width, bottom: top + height, confidence: Math.max(0, confidence / 100) }
}

function isWord({ text, confidence }: Word): boolean {
  return text !== '' && confidence >= LEAST_CONFIDENCE
}
