import { spawn } from 'node:child_process'
import { attend } from '../childProcess/index.ts'

export type ProgramEnding =
  | { readonly kind: 'ended'; readonly code: number; readonly output: string }
  | { readonly kind: 'killed' | 'timeUp' | 'tooMuch' | 'missing' }

export interface ProgramLimits {
  readonly timeMs: number
  readonly memoryMb: number
}

/** More than any page of words. */
const MAX_OUTPUT_BYTES = 20 * 1024 * 1024

/**
 * Runs Tesseract once, within limits, on one core; `input` goes to its stdin. An abort kills it and rejects. Of the
 * environment it is given only what finds programs and language data.
 */
export async function runTesseract(
  program: string,
  args: readonly string[],
  input: Uint8Array,
  { timeMs, memoryMb }: ProgramLimits,
  signal: AbortSignal,
): Promise<ProgramEnding> {
  signal.throwIfAborted()
  const [command, ...rest] = bounded(memoryMb, [program, ...args])
  const child = spawn(command, rest, { env: environment(), stdio: ['pipe', 'pipe', 'ignore'], detached: GROUPS })
  const kill = () => {
    if (GROUPS && child.pid !== undefined) killGroup(child.pid)
    else child.kill('SIGKILL')
  }
  const ending = await attend(child, { input, timeMs, mostBytes: MAX_OUTPUT_BYTES, kill }, signal)
  if (ending.kind === 'failed') return { kind: 'missing' }
  if (ending.kind !== 'closed') return { kind: ending.kind }
  const { code, output } = ending
  return code === null ? { kind: 'killed' } : { kind: 'ended', code, output: output.toString('utf8') }
}

/** A program may be a script that starts others: on POSIX all of them are one group, and end together. */
const GROUPS = process.platform !== 'win32'

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    // It ended by itself in the same moment.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** The shell sets the limit and becomes the program, so that killing it kills the program. Windows has no such limit. */
function bounded(memoryMb: number, command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  if (process.platform === 'win32') return command
  const limited = 'ulimit -v "$0" 2>/dev/null; exec "$@"'
  return ['/bin/sh', '-c', limited, String(memoryMb * 1024), ...command]
}

/** Two pages at a time keep two cores busy: threads of Tesseract's own only stand in each other's way. */
function environment(): Record<string, string> {
  const { PATH = '', TESSDATA_PREFIX } = process.env
  return { PATH, OMP_THREAD_LIMIT: '1', ...(TESSDATA_PREFIX && { TESSDATA_PREFIX }) }
}
