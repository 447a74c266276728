import type { Speech } from '../structure/element.ts'
import { labelKey } from '../structure/label.ts'

/** One label with how often it is printed and in which spellings, commonest first. */
export interface Label {
  readonly key: string
  readonly printed: readonly string[]
  readonly times: number
}

/** Counts the labels of all speeches by key, in order of first appearance. */
export function countLabels(speeches: readonly Speech[]): Label[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { labels } of speeches) {
    for (const printed of labels) {
      const key = labelKey(printed)
      const spellings = counts.get(key)
      if (spellings) spellings.set(printed, (spellings.get(printed) ?? 0) + 1)
      else counts.set(key, new Map([[printed, 1]]))
    }
  }
  return [...counts].map(([key, spellings]) => {
    const sorted = [...spellings].sort((a, b) => b[1] - a[1])
    return { key, printed: sorted.map(([printed]) => printed), times: sorted.reduce((sum, [, n]) => sum + n, 0) }
  })
}
