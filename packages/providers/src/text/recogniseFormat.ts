import type { SourceFile } from '@scripteam/pipeline/ports'
import { decodeStart } from './decodeText.ts'
import { looksLikeFountain } from './parse/fountain.ts'

/** Formats that are parsed in the child process. `zip` is DOCX or ODT, which only its contents can tell. */
export type ParsedFormat = 'pdf' | 'zip' | 'fdx' | 'rtf'
export type FileFormat = ParsedFormat | 'text' | 'fountain' | 'encrypted' | 'corrupt' | 'unsupported'

/** So much of a text is looked at to tell what it is. */
const SAMPLE_BYTES = 64 * 1024

/** Names a file's format by its first bytes; its name decides only where the bytes leave it open. */
export function recogniseFormat({ name, bytes }: SourceFile): FileFormat {
  const head = latin1(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return 'zip'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundFormat(bytes)
  if (!isText(bytes)) return binaryFormat(name)
  return textFormat(name, decodeStart(bytes, SAMPLE_BYTES))
}

/** A DOCX with a password is a compound file that holds an "EncryptedPackage"; other compound files are old DOCs. */
function compoundFormat(bytes: Uint8Array): FileFormat {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE)
  return isEncrypted ? 'encrypted' : 'unsupported'
}

const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** A name that promises a document over bytes that are none: the document is damaged. */
function binaryFormat(name: string): FileFormat {
  return /\.(pdf|docx|odt|fdx|rtf)$/i.test(name) ? 'corrupt' : 'unsupported'
}

function textFormat(name: string, start: string): FileFormat {
  if (/<FinalDraft\b/.test(start)) return 'fdx'
  if (/\.(pdf|docx|odt|fdx)$/i.test(name)) return 'corrupt'
  if (/\.(fountain|spmd)$/i.test(name) || looksLikeFountain(start)) return 'fountain'
  return 'text'
}

/** Text has hardly any control characters, once UTF-16 is told by its byte order mark or its every second NUL. */
function isText(bytes: Uint8Array): boolean {
  const start = decodeStart(bytes, SAMPLE_BYTES)
  let controls = 0
  for (let i = 0; i < start.length; i++) if (isControl(start.charCodeAt(i))) controls++
  return controls <= start.length / 200
}

/** Tab, line feed, vertical tab, form feed, carriage return, substitute (end of a DOS file) and escape may occur. */
function isControl(code: number): boolean {
  const isC0 = code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a && code !== 0x1b
  return isC0 || code === 0x7f || (code >= 0x80 && code < 0xa0) || code === 0xfffd
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
