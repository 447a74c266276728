import { spawn } from 'node:child_process'

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
  const ending = await new Promise<ChildEnding | 'aborted'>((resolve, reject) => {
    let verdict: ChildEnding | 'aborted' | null = null
    const parts: Buffer[] = []
    let received = 0
    const kill = (why: ChildEnding | 'aborted') => {
      verdict ??= why
      child.kill('SIGKILL')
    }
    const onAbort = () => kill('aborted')
    const timer = setTimeout(() => kill({ kind: 'timeUp' }), work.limits.timeMs)
    signal.addEventListener('abort', onAbort, { once: true })
    child.stdout.on('data', (part: Buffer) => {
      received += part.length
      if (received > MAX_ANSWER_BYTES) kill({ kind: 'outOfMemory' })
      else parts.push(part)
    })
    const settle = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
    child.on('error', (error) => {
      settle()
      reject(error)
    })
    child.on('close', (code, killedBy) => {
      settle()
      resolve(verdict ?? endingOf(code, killedBy, parts))
    })
    // A child that dies early leaves the pipe broken; its exit says why, so the pipe's own complaint adds nothing.
    child.stdin.on('error', () => undefined)
    child.stdin.end(work.input)
  })
  if (ending === 'aborted') throw signal.reason
  return ending
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

function endingOf(code: number | null, killedBy: NodeJS.Signals | null, parts: Buffer[]): ChildEnding {
  if (code === 0) return { kind: 'answered', answer: Buffer.concat(parts) }
  // V8 aborts when its heap is full (SIGABRT, or exit code 134 under a shell); the watchdog kills.
  if (killedBy === 'SIGABRT' || killedBy === 'SIGKILL' || code === 134) return { kind: 'outOfMemory' }
  return { kind: 'crashed', code }
}
