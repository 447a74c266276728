import type { Word } from './readTsv.ts'

/** Letters that reach below the baseline, and signs that do not stand on it. */
const OFF_BASELINE = /[gjpqyçQJ,;()[\]{}|/_'’"“”*-]|—|–/

/**
 * Words of a page that was laid askew on the glass, as they stand on a straight one: what each line's feet say of its
 * slope, the median of all lines counts, and every word is turned back about the corner of the page.
 */
export function straighten(lines: readonly Word[][]): Word[][] {
  const slopes = lines.flatMap((line) => slopeOf(line) ?? []).sort((a, b) => a - b)
  const slope = slopes[slopes.length >> 1] ?? 0
  if (slopes.length < 3 || Math.abs(slope) < LEVEL) return lines.map((line) => [...line])
  const length = Math.hypot(1, slope)
  const [cos, sin] = [1 / length, slope / length]
  return lines.map((line) => line.map((word) => turned(word, cos, sin)))
}

/** A tenth of a degree moves the end of a line by less than its own height in ten. */
const LEVEL = 0.0017

function turned(word: Word, cos: number, sin: number): Word {
  const [width, height] = [word.right - word.left, word.bottom - word.top]
  const [x, y] = [word.left + width / 2, word.top + height / 2]
  const left = x * cos + y * sin - width / 2
  const top = y * cos - x * sin - height / 2
  return { ...word, left, top, right: left + width, bottom: top + height }
}

/** Fall of a line over its width, from the feet of the words that stand on the baseline; null for short lines. */
function slopeOf(line: readonly Word[]): number | null {
  const feet = line
    .filter(({ text }) => !OFF_BASELINE.test(text))
    .map(({ left, right, bottom }) => ({ x: (left + right) / 2, y: bottom }))
  if (feet.length < 4) return null
  const [meanX, meanY] = [mean(feet.map(({ x }) => x)), mean(feet.map(({ y }) => y))]
  const spread = feet.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  return spread === 0 ? null : feet.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
