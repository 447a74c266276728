import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Extraction, ExtractionLimits } from '@scripteam/pipeline/ports'
import type { ParsedFormat } from '../recogniseFormat.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

/** An answer above this size is refused: no script comes near it. */
const MAX_ANSWER_BYTES = 200 * 1024 * 1024

/**
 * Parses a file in a child process that has no environment, writes no file and is killed when it takes longer
 * than `limits.timeMs` or more memory than `limits.memoryMb`. Both count as `too-large`: such files swell as
 * they are read. An abort kills the child and rejects.
 */
export async function parseInChild(
  format: ParsedFormat,
  bytes: Uint8Array,
  limits: ExtractionLimits,
  signal: AbortSignal,
): Promise<Extraction> {
  const child = spawn(process.execPath, [...sandbox(limits), MAIN, format, JSON.stringify(limits)], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ending = await new Promise<Ending>((resolve, reject) => {
    let verdict: Ending | null = null
    const parts: Buffer[] = []
    let received = 0
    const kill = (why: Ending) => {
      verdict ??= why
      child.kill('SIGKILL')
    }
    const onAbort = () => kill({ kind: 'aborted' })
    const timer = setTimeout(() => kill({ kind: 'timeUp' }), limits.timeMs)
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    child.stdout.on('data', (part: Buffer) => {
      received += part.length
      if (received > MAX_ANSWER_BYTES) kill({ kind: 'outOfMemory' })
      else parts.push(part)
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code, killedBy) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      resolve(verdict ?? endingOf(code, killedBy, parts))
    })
    // A child that dies early leaves the pipe broken; its exit says why, so the pipe's own complaint adds nothing.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
  })
  return toExtraction(ending, signal)
}

type Ending =
  | { kind: 'answered'; answer: string }
  | { kind: 'timeUp' }
  | { kind: 'outOfMemory' }
  | { kind: 'crashed'; code: number | null }
  | { kind: 'aborted' }

/** The flags of the child: a bounded heap, and Node's permission model with reading and the watchdog thread only. */
function sandbox(limits: ExtractionLimits): string[] {
  return [
    `--max-old-space-size=${limits.memoryMb}`,
    '--permission',
    '--allow-fs-read=*',
    '--allow-worker',
    '--no-warnings',
  ]
}

function endingOf(code: number | null, killedBy: NodeJS.Signals | null, parts: Buffer[]): Ending {
  if (code === 0) return { kind: 'answered', answer: Buffer.concat(parts).toString('utf8') }
  // V8 aborts when its heap is full (SIGABRT, or exit code 134 under a shell); the watchdog kills.
  if (killedBy === 'SIGABRT' || killedBy === 'SIGKILL' || code === 134) return { kind: 'outOfMemory' }
  return { kind: 'crashed', code }
}

function toExtraction(ending: Ending, signal: AbortSignal): Extraction {
  switch (ending.kind) {
    case 'answered':
      // The child is our own code: what it prints is an Extraction.
      return JSON.parse(ending.answer) as Extraction
    case 'timeUp':
      return { kind: 'problem', problem: 'too-large', detail: 'time' }
    case 'outOfMemory':
      return { kind: 'problem', problem: 'too-large', detail: 'memory' }
    case 'crashed':
      return { kind: 'problem', problem: 'corrupt', detail: `exit ${ending.code}` }
    case 'aborted':
      throw signal.reason
  }
}
