import type { Extraction } from '@scripteam/pipeline/ports'
import { FileProblem } from './fileProblem.ts'
import { readOpenDocument } from './openDocument.ts'
import { readWord } from './word.ts'
import { readZipEntries } from './zip.ts'

/** DOCX or ODT, told apart by what the archive holds; any other archive is `unsupported`. */
export function readZippedDocument(bytes: Uint8Array): Extraction {
  const entries = readZipEntries(bytes, /^(word\/(document|styles)\.xml|content\.xml|META-INF\/manifest\.xml)$/)
  const word = entries.get('word/document.xml')
  if (word !== undefined) {
    return { kind: 'text', mime: WORD_MIME, pages: readWord(word, entries.get('word/styles.xml') ?? '') }
  }
  const openDocument = entries.get('content.xml')
  if (openDocument === undefined) throw new FileProblem(isCut(bytes) ? 'corrupt' : 'unsupported')
  if (/encryption-data/.test(entries.get('META-INF/manifest.xml') ?? '')) throw new FileProblem('encrypted')
  return { kind: 'text', mime: 'application/vnd.oasis.opendocument.text', pages: readOpenDocument(openDocument) }
}

const WORD_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A whole archive ends with its directory, marked PK 05 06, in the last 64 KB. */
function isCut(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-66_000)
  return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).indexOf('PK\x05\x06', 0, 'latin1') < 0
}
