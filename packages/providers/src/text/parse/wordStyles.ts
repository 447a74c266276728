import { xmlTokens } from './xml.ts'

/** What a run or a style says of its letters; absent means "as inherited". */
export interface WordFormat {
  isItalic?: boolean
  isBold?: boolean
  isCaps?: boolean
  isSmallCaps?: boolean
}

/** What a paragraph or a style says of its place; lengths in points. */
export interface WordBlock {
  isCentred?: boolean
  indentPt?: number
  beforePt?: number
  afterPt?: number
}

export interface WordStyle extends WordFormat, WordBlock {
  name: string
  basedOn?: string
}

/** The paragraph styles of `word/styles.xml` by id, each with what it inherits; `''` is the default style. */
export function readWordStyles(stylesXml: string): Map<string, WordStyle> {
  const styles = new Map<string, WordStyle>()
  let style: WordStyle | null = null
  for (const token of xmlTokens(stylesXml)) {
    if (token.kind !== 'open') continue
    const { name, attributes } = token
    if (name === 'w:style') {
      style = { name: attributes['w:styleId'] ?? '' }
      styles.set(attributes['w:styleId'] ?? '', style)
      if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') styles.set('', style)
    } else if (style !== null) {
      if (name === 'w:name') style.name = attributes['w:val'] ?? style.name
      if (name === 'w:basedOn') style.basedOn = attributes['w:val'] ?? ''
      Object.assign(style, runFormat(name, attributes), blockFormat(name, attributes))
    }
  }
  return new Map([...styles].map(([id, own]) => [id, inherit(own, styles)]))
}

export function runFormat(name: string, attributes: Record<string, string>): WordFormat {
  if (name === 'w:i') return { isItalic: isOn(attributes) }
  if (name === 'w:b') return { isBold: isOn(attributes) }
  if (name === 'w:caps') return { isCaps: isOn(attributes) }
  return name === 'w:smallCaps' ? { isSmallCaps: isOn(attributes) } : {}
}

/** Word counts in twentieths of a point. */
export function blockFormat(name: string, attributes: Record<string, string>): WordBlock {
  if (name === 'w:jc') return { isCentred: attributes['w:val'] === 'center' }
  if (name === 'w:ind') {
    const left = twips(attributes['w:left'] ?? attributes['w:start'])
    return { indentPt: left + twips(attributes['w:firstLine']) - twips(attributes['w:hanging']) }
  }
  if (name !== 'w:spacing') return {}
  const { 'w:before': before, 'w:after': after } = attributes
  return {
    ...(before === undefined ? {} : { beforePt: twips(before) }),
    ...(after === undefined ? {} : { afterPt: twips(after) }),
  }
}

/** `<w:i/>` switches on, `<w:i w:val="0"/>` off. */
export function isOn(attributes: Record<string, string>): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '')
}

function twips(value: string | undefined): number {
  const number = Number(value ?? 0)
  return Number.isFinite(number) ? number / 20 : 0
}

/** Follows `basedOn` upwards; ten generations are more than any file has, and end a loop. */
function inherit(own: WordStyle, styles: Map<string, WordStyle>): WordStyle {
  let merged = own
  let parent = styles.get(own.basedOn ?? '-')
  for (let depth = 0; parent !== undefined && depth < 10; depth++) {
    merged = { ...parent, ...merged }
    parent = styles.get(parent.basedOn ?? '-')
  }
  return merged
}
