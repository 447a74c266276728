import type { Page, TextItem } from '@scripteam/contract/model'
import type { PicturedPage } from '@scripteam/pipeline/ports'
import { mendBrackets } from './brackets.ts'
import { mendOrdinals } from './ordinals.ts'
import type { Word } from './readTsv.ts'
import { straighten } from './straighten.ts'
import { mendStrokes } from './strokes.ts'

/** Letters from the baseline up to the height of capitals, at one end at least; and those that reach below it. */
const TALL = /[\p{Lu}\dbdfhklt]/u
const DEEP = /[gjpqyçQ,;()[\]]/
/** The height of capitals in the common book types, in heights of the type. */
const CAPITAL = 0.68
/** How far type reaches below its baseline. */
const DESCENT = 0.21

/**
 * Recognised words as a page with positions, in points: words of a line that follow each other are one item, all on
 * the baseline of the line, in the size of the page's type unless they differ plainly.
 */
export function toPage(lines: readonly Word[][], page: PicturedPage, imageWidth: number): Page {
  const scale = page.width / imageWidth
  const straight = straighten(mendStrokes(mendBrackets(mendOrdinals(lines)))).filter((line) => line.length > 0)
  const sizes = straight.flatMap((line) => sizeOf(line) ?? []).sort((a, b) => a - b)
  const common = sizes[sizes.length >> 1] ?? 0
  const items = straight.flatMap((line) => {
    const own = sizeOf(line) ?? common
    const size = Math.abs(own - common) < 0.15 * common || own === 0 ? common : own
    return itemsOf(line, size).map((item) => scaled(item, scale))
  })
  return { kind: 'positioned', ...page, items }
}

/** The size of a line's type in pixels, from its tall words; null when it has none. */
function sizeOf(line: readonly Word[]): number | null {
  const heights = line.filter(({ text }) => TALL.test(text) && !DEEP.test(text)).map(({ top, bottom }) => bottom - top)
  const middle = heights.sort((a, b) => a - b)[heights.length >> 1]
  return middle === undefined ? null : middle / CAPITAL
}

/** Words closer than this, in heights of the type, belong together; wider gaps part columns and fields. */
const JOINED = 0.8

function itemsOf(line: readonly Word[], size: number): TextItem[] {
  const y = baselineOf(line, size)
  const items: TextItem[] = []
  for (const { text, left, right, confidence } of [...line].sort((a, b) => a.left - b.left)) {
    const before = items.at(-1)
    if (before && left - (before.x + before.width) < JOINED * size) {
      const sure = Math.min(before.confidence ?? 1, sureness(text, confidence))
      items[items.length - 1] = {
        ...before,
        text: `${before.text} ${text}`,
        width: right - before.x,
        confidence: sure,
      }
    } else items.push({ text, x: left, y, width: right - left, height: size, confidence: sureness(text, confidence) })
  }
  return items
}

/** Marks by themselves are often unsure and seldom wrong: they say nothing of the line. */
function sureness(text: string, confidence: number): number {
  return /[\p{L}\p{N}]{2}/u.test(text) ? confidence : 1
}

function baselineOf(line: readonly Word[], size: number): number {
  const feet = line.filter(({ text }) => !DEEP.test(text) && /[\p{L}\p{N}]/u.test(text)).map(({ bottom }) => bottom)
  const middle = feet.sort((a, b) => a - b)[feet.length >> 1]
  return middle ?? Math.max(...line.map(({ bottom }) => bottom)) - DESCENT * size
}

function scaled(item: TextItem, scale: number): TextItem {
  const round = (value: number) => Math.round(value * scale * 100) / 100
  const { x, y, width, height } = item
  return { ...item, x: round(x), y: round(y), width: round(width), height: round(height) }
}
