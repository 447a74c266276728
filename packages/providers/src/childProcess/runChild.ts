import { spawn } from 'node:child_process'
import { type Attended, attend } from './attend.ts'

export interface ChildLimits {
  readonly timeMs: number
  /** Of the whole process; the program watches it with `watchMemory`. */
  readonly memoryMb: number
}

export interface ChildWork {
  /** The program: a file of ours that Node runs. */
  readonly main: string
  readonly args: readonly string[]
  /** What it reads from stdin. */
  readonly input: Uint8Array
  readonly limits: ChildLimits
  /** Native libraries may be loaded: they are not held by Node's permission model. */
  readonly allowsAddons?: boolean
}

export type ChildEnding =
  | { readonly kind: 'answered'; readonly answer: Buffer }
  | { readonly kind: 'timeUp' }
  | { readonly kind: 'outOfMemory' }
  | { readonly kind: 'crashed'; readonly code: number | null }

/** An answer above this size is refused: nothing we ask for comes near it. */
const MAX_ANSWER_BYTES = 200 * 1024 * 1024

/**
 * Runs a program of ours over untrusted bytes, in a process that has no environment, writes no file and is killed
 * when it takes longer than `limits.timeMs` or more memory than `limits.memoryMb`. An abort kills it and rejects.
 */
export async function runChild(work: ChildWork, signal: AbortSignal): Promise<ChildEnding> {
  signal.throwIfAborted()
  const child = spawn(process.execPath, [...sandbox(work), work.main, ...work.args], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const { input, limits } = work
  const kill = () => void child.kill('SIGKILL')
  const ending = await attend(child, { input, timeMs: limits.timeMs, mostBytes: MAX_ANSWER_BYTES, kill }, signal)
  if (ending.kind === 'failed') throw ending.error
  return endingOf(ending)
}

/** The flags of the child: a bounded heap, and Node's permission model with reading and the watchdog thread only. */
function sandbox({ limits, allowsAddons = false }: ChildWork): string[] {
  return [
    `--max-old-space-size=${limits.memoryMb}`,
    '--permission',
    '--allow-fs-read=*',
    '--allow-worker',
    ...(allowsAddons ? ['--allow-addons'] : []),
    '--no-warnings',
  ]
}

function endingOf(ending: Exclude<Attended, { kind: 'failed' }>): ChildEnding {
  if (ending.kind !== 'closed') return { kind: ending.kind === 'timeUp' ? 'timeUp' : 'outOfMemory' }
  const { code, killedBy, output } = ending
  if (code === 0) return { kind: 'answered', answer: output }
  // V8 aborts when its heap is full (SIGABRT, or exit code 134 under a shell); the watchdog kills.
  if (killedBy === 'SIGABRT' || killedBy === 'SIGKILL' || code === 134) return { kind: 'outOfMemory' }
  return { kind: 'crashed', code }
}
