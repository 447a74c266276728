/** Files without pages have one long one: of that only the part round the lit rows is drawn. */
const STRIDE = 200

/** Which rows of a page to draw, from the first to before the last: all of a usual page, else those near `lit`. */
export function rowsNear(count: number, lit: number): { readonly first: number; readonly end: number } {
  if (count <= 2 * STRIDE) return { first: 0, end: count }
  const stride = Math.floor(lit / STRIDE)
  return { first: Math.max(0, (stride - 1) * STRIDE), end: Math.min(count, (stride + 2) * STRIDE) }
}
