import ts from 'typescript'

/** Something written into a source that belongs into the words or the theme. */
export interface Literal {
  kind: 'words' | 'colour'
  text: string
  line: number
}

/** Attributes whose value is read by people. */
const SPOKEN = /^(label|fullLabel|title|hint|error|words|placeholder|alt|aria-label|accessibilityLabel)$/
const COLOUR_CODE = /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i
const COLOUR_PLACE = /colou?r$|^(fill|stroke)$/i
const NO_COLOUR = /^(transparent|none|currentColor|url\(#\w+\))$/

/** Finds words in JSX, and colours anywhere, in one TypeScript source. */
export function literalsIn(source: string, fileName: string): Literal[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: Literal[] = []
  const add = (kind: Literal['kind'], node: ts.Node, text: string) =>
    found.push({ kind, text: text.trim(), line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 })
  function visit(node: ts.Node) {
    if (ts.isJsxText(node) && isWords(node.text)) add('words', node, node.text)
    if (ts.isStringLiteralLike(node)) {
      if (isWords(node.text) && isSpoken(node)) add('words', node, node.text)
      if (COLOUR_CODE.test(node.text) || isNamedColour(node)) add('colour', node, node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text)
}

/** A string that is the value of a spoken attribute or property, or a child of an element in braces. */
function isSpoken(node: ts.StringLiteralLike): boolean {
  if (ts.isPropertyAssignment(node.parent)) return SPOKEN.test(node.parent.name.getText())
  const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent
  if (ts.isJsxAttribute(holder)) return SPOKEN.test(holder.name.getText())
  return ts.isJsxExpression(node.parent) && (ts.isJsxElement(holder) || ts.isJsxFragment(holder))
}

function isNamedColour(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  const name = ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent) ? parent.name.getText() : ''
  return COLOUR_PLACE.test(name) && /^[a-z(#)]+$/i.test(node.text) && !NO_COLOUR.test(node.text)
}
