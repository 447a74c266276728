export type XmlToken =
  | { kind: 'open'; name: string; attributes: Record<string, string>; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g

/**
 * The tags and texts of an XML document in order. Knows the five named entities and numeric ones and no others:
 * a document type declaration is passed over, so that nothing outside the file can be drawn in.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, cdata, slash, name, attributes, selfClosing] = match
    if (cdata !== undefined) yield { kind: 'text', text: cdata }
    else if (name !== undefined && slash === '/') yield { kind: 'close', name }
    else if (name !== undefined) yield openTag(name, attributes ?? '', selfClosing === '/')
    else if (!whole.startsWith('<')) yield { kind: 'text', text: decodeEntities(whole) }
  }
}

/** By how much a token changes the depth of the element it names. */
export function depthChange(token: XmlToken): number {
  if (token.kind === 'close') return -1
  return token.kind === 'open' && !token.isEmpty ? 1 : 0
}

function openTag(name: string, source: string, isEmpty: boolean): XmlToken {
  const attributes: Record<string, string> = {}
  for (const [, key = '', double, single] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[key] = decodeEntities(double ?? single ?? '')
  }
  return { kind: 'open', name, attributes, isEmpty }
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
