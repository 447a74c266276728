/** From where on a word is too near the lower edge to read ahead of it, and how high it is brought, as shares of the view. */
const LOW = 0.7
const HIGH = 0.25

/** Where to scroll so that a word at height `y` has words below it; null where it has, or stands above: then I scrolled there. */
export function scrollForWord(y: number, view: { top: number; height: number }): number | null {
  if (view.height === 0 || y <= view.top + LOW * view.height) return null
  return Math.max(0, y - HIGH * view.height)
}
