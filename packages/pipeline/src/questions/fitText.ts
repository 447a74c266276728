/** Letters of one remark about a character. */
const MOST_LETTERS = 140

/** Whether a model's words may be shown: short, without links, addresses, marks of a language for machines, or hidden signs. */
export function isFitText(text: string): boolean {
  return text.trim().length > 2 && text.length <= MOST_LETTERS && !HIDDEN.test(text) && !MACHINE.test(text)
}

/** Whether this may be the name of an emotion: one to three words of letters. */
export function isFitEmotion(text: string): boolean {
  return text.length <= 40 && /^\p{L}[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+){0,2}$/u.test(text)
}

/** Whether a quote stands in a text, letter by letter but for the width of spaces; a crumb of a longer text is no quote. */
export function isQuotedFrom(quote: string, text: string): boolean {
  const [said, whole] = [inOneRow(quote), inOneRow(text)]
  if (said === whole) return said !== ''
  return said.split(' ').length >= 3 && whole.includes(said)
}

function inOneRow(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Control and format characters, private ones, and breaks of lines and paragraphs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u

/** Addresses ("a.example", "x@y", "//"), mark-up and code. */
const MACHINE = /[@<>{}[\]\\|`]|\/\/|:\/|\p{L}\.\p{L}{2,}|^\s*(?:javascript|data|mailto):/iu
