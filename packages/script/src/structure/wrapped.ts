/** A text in lines of at most `width` characters, `head` and `indent` included; 0 for one line. For printing test layouts. */
export function wrapped(text: string, width: number, head: string, indent: string): string[] {
  if (width === 0) return [head + text]
  const lines: string[] = []
  let line = head
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      isEmpty = true
    }
    line += (isEmpty ? '' : ' ') + word
    isEmpty = false
  }
  return [...lines, line]
}
