import { fileURLToPath } from 'node:url'
import type { Extraction, ExtractionLimits } from '@scripteam/pipeline/ports'
import { type ChildEnding, runChild } from '../../childProcess/index.ts'
import type { ParsedFormat } from '../recogniseFormat.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

/**
 * Parses a file in a child process that is killed beyond `limits`. Both time and memory count as `too-large`: such
 * files swell as they are read. An abort kills the child and rejects.
 */
export async function parseInChild(
  format: ParsedFormat,
  bytes: Uint8Array,
  limits: ExtractionLimits,
  signal: AbortSignal,
): Promise<Extraction> {
  const work = { main: MAIN, args: [format, JSON.stringify(limits)], input: bytes, limits }
  return toExtraction(await runChild(work, signal))
}

function toExtraction(ending: ChildEnding): Extraction {
  switch (ending.kind) {
    case 'answered':
      // The child is our own code: what it prints is an Extraction.
      return JSON.parse(ending.answer.toString('utf8')) as Extraction
    case 'timeUp':
      return { kind: 'problem', problem: 'too-large', detail: 'time' }
    case 'outOfMemory':
      return { kind: 'problem', problem: 'too-large', detail: 'memory' }
    case 'crashed':
      return { kind: 'problem', problem: 'corrupt', detail: `exit ${ending.code}` }
  }
}
