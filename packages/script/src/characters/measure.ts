/** The size of a text: runs between blanks, letters in them, and sentences by the marks they end with. */
export interface Measure {
  readonly words: number
  readonly letters: number
  readonly sentences: number
  readonly questions: number
  readonly cries: number
}

/** Measures a text in one walk over its characters; a text without a final mark is one sentence. */
export function measure(text: string): Measure {
  const found = { words: 0, letters: 0, sentences: 0, questions: 0, cries: 0 }
  let isInWord = false
  let mark = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUESTION || code === CRY || code === POINT || code === ELLIPSIS) {
      mark = mark === QUESTION ? mark : code
    } else if (code <= BLANK) {
      if (mark !== 0) endSentence(found, mark)
      mark = 0
      isInWord = false
    } else if (isLetter(code)) {
      mark = 0
      found.letters++
      if (!isInWord) found.words++
      isInWord = true
    }
  }
  if (mark !== 0 || found.sentences === 0) endSentence(found, mark)
  return found
}

/** The measures of several texts, added up. */
export function measureAll(texts: Iterable<string>): Measure {
  const sum = { words: 0, letters: 0, sentences: 0, questions: 0, cries: 0 }
  for (const text of texts) {
    const { words, letters, sentences, questions, cries } = measure(text)
    sum.words += words
    sum.letters += letters
    sum.sentences += sentences
    sum.questions += questions
    sum.cries += cries
  }
  return sum
}

const BLANK = 32
const CRY = 33
const POINT = 46
const QUESTION = 63
const ELLIPSIS = 0x2026

function endSentence(found: { sentences: number; questions: number; cries: number }, mark: number): void {
  found.sentences++
  if (mark === QUESTION) found.questions++
  else if (mark === CRY) found.cries++
}

/** ASCII letters and digits, and everything beyond the punctuation of Latin-1 but dashes and quotes. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return code >= 0xc0 && (code < 0x2010 || code > 0x2027)
}
