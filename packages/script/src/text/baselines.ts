import type { TextItem } from '@scripteam/contract/model'

/** Items printed on one line, from left to right; lines from top to bottom. Raised and lowered signs stay with their line. */
export function groupByBaseline(items: readonly TextItem[]): TextItem[][] {
  const lines: { y: number; height: number; items: TextItem[] }[] = []
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && Math.abs(item.y - line.y) <= 0.5 * Math.max(item.height, line.height)) {
      line.items.push(item)
      if (item.height > line.height) Object.assign(line, { y: item.y, height: item.height })
    } else lines.push({ y: item.y, height: item.height, items: [item] })
  }
  return lines.map((line) => line.items.sort((a, b) => a.x - b.x))
}
