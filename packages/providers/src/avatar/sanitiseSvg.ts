/** Elements that can run something, load something or tell something. */
const UNWANTED = 'script|foreignObject|iframe|object|embed|image|audio|video|style|metadata|animate|set|a'

/**
 * Takes out of an SVG whatever is not drawing: scripts, handlers, styles, metadata, and references to anything outside
 * the file. For SVG as programs write it: well formed, attributes in double quotes.
 */
export function sanitiseSvg(svg: string): string {
  return svg
    .replace(/<[!?][^>]*>/g, '')
    .replace(new RegExp(`<(${UNWANTED})\\b[^>]*>[\\s\\S]*?</\\1\\s*>`, 'gi'), '')
    .replace(new RegExp(`</?(${UNWANTED})\\b[^>]*>`, 'gi'), '')
    .replace(/\s(on\w+|style)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/\s(xlink:)?href\s*=\s*(?!["']#)("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/url\(\s*(?!['"]?#)[^)]*\)/gi, 'none')
}
