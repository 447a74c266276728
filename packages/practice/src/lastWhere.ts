/** Index of the last item that fits, or -1. Stands in for `findLastIndex`, which not every Hermes has on typed arrays. */
export function lastWhere<T>(items: ArrayLike<T>, fits: (item: T, index: number) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index]
    if (item !== undefined && fits(item, index)) return index
  }
  return -1
}
