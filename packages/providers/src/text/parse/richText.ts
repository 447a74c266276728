import type { Page } from '@scripteam/contract/model'
import { decodeText } from '../decodeText.ts'
import { FileProblem } from './fileProblem.ts'
import { readPlainText } from './plainText.ts'

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|[^\\{}\r\n]+/gi

/** Groups that hold no printed text. */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict header headerl headerr footer footerl footerr footnote annotation object themedata datastore generator listtable listoverridetable rsidtbl xmlnstbl fldinst'.split(
    ' ',
  ),
)
const WORDS: Record<string, string> = {
  par: '\n',
  line: '\n',
  page: '\f',
  tab: '\t',
  cell: '\t',
  row: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}
const SYMBOLS: Record<string, string> = { '\\': '\\', '{': '{', '}': '}', '~': '\u00a0', '-': '\u00ad', _: '-' }

interface Group {
  isSilent: boolean
  /** How many characters follow a \u for readers that know no Unicode. */
  fallbackLength: number
}

/** The printed text of an RTF file, by paragraphs; windows-1252 unless it writes Unicode. */
export function readRichText(bytes: Uint8Array): Page[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!source.includes('}')) throw new FileProblem('corrupt')
  const reader = new RichTextReader()
  for (const match of source.matchAll(TOKEN)) reader.take(match)
  return readPlainText(reader.text)
}

class RichTextReader {
  text = ''
  private readonly groups: Group[] = [{ isSilent: false, fallbackLength: 1 }]
  private toSkip = 0

  take([whole, word, number, hex, symbol, brace]: RegExpMatchArray): void {
    if (brace === '{') this.groups.push({ ...this.group() })
    else if (brace === '}') this.groups.pop()
    else if (word !== undefined) this.takeWord(word, number)
    else if (hex !== undefined) this.write(decodeText(Uint8Array.of(Number.parseInt(hex, 16))))
    else if (symbol === '*') this.group().isSilent = true
    else if (symbol !== undefined) this.write(SYMBOLS[symbol] ?? (/[\r\n]/.test(symbol) ? '\n' : ''))
    else if (!/^[\r\n]/.test(whole)) this.write(whole)
  }

  private takeWord(word: string, number: string | undefined): void {
    if (SILENT.has(word)) this.group().isSilent = true
    else if (word === 'uc') this.group().fallbackLength = Number(number ?? 1)
    else if (word === 'u') {
      this.write(String.fromCharCode(Number(number ?? 0) & 0xffff))
      this.toSkip = this.group().fallbackLength
    } else if (word === 'bin') throw new FileProblem('unsupported', 'embedded binary')
    else this.write(WORDS[word] ?? '')
  }

  private write(text: string): void {
    const skipped = Math.min(this.toSkip, text.length)
    this.toSkip -= skipped
    if (!this.group().isSilent) this.text += text.slice(skipped)
  }

  private group(): Group {
    // More closing braces than opening ones leave the last group open.
    if (this.groups.length === 0) this.groups.push({ isSilent: false, fallbackLength: 1 })
    return this.groups[this.groups.length - 1] as Group // just made sure of one
  }
}
