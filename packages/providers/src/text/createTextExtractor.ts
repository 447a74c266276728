import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Extraction, ExtractionLimits, SourceFile, TextExtractor } from '@scripteam/pipeline/ports'
import { parseInChild } from './child/parseInChild.ts'
import { decodeText } from './decodeText.ts'
import { readFountain } from './parse/fountain.ts'
import { readPlainText } from './parse/plainText.ts'
import { type FileFormat, recogniseFormat } from './recogniseFormat.ts'

/** Uploads above this size are refused unread. */
const MAX_BYTES = 25 * 1024 * 1024

/**
 * Reads TXT and Fountain in this process, and PDF, DOCX, ODT, Final Draft and RTF in a child process
 * whose time and memory are bounded. Every failure of the file is a value; `signal` rejects with its reason.
 */
export function createTextExtractor(): TextExtractor {
  return { extract }
}

async function extract(file: SourceFile, limits: ExtractionLimits, signal: AbortSignal): Promise<Extraction> {
  // One turn of the loop between files keeps a batch of plain texts from starving the server.
  await nextTurn()
  signal.throwIfAborted()
  if (file.bytes.length === 0) return { kind: 'problem', problem: 'empty' }
  if (file.bytes.length > MAX_BYTES) return { kind: 'problem', problem: 'too-large', detail: 'bytes' }
  return readAs(recogniseFormat(file), file.bytes, limits, signal)
}

async function readAs(
  format: FileFormat,
  bytes: Uint8Array,
  limits: ExtractionLimits,
  signal: AbortSignal,
): Promise<Extraction> {
  switch (format) {
    case 'unsupported':
    case 'encrypted':
    case 'corrupt':
      return { kind: 'problem', problem: format }
    case 'text':
      return { kind: 'text', mime: 'text/plain', pages: readPlainText(decodeText(bytes)) }
    case 'fountain':
      return { kind: 'text', mime: 'text/x-fountain', pages: readFountain(decodeText(bytes)) }
    default:
      return parseInChild(format, bytes, limits, signal)
  }
}
