/** Rows a statement: PostgreSQL takes 65,535 parameters, and PGlite grows slow long before. */
const CHUNK = 500

/** Parts of at most 500, in order; none for an empty list. */
export function inChunks<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < items.length; start += CHUNK) chunks.push(items.slice(start, start + CHUNK))
  return chunks
}
