import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

export interface Care {
  /** What the child reads from stdin. */
  readonly input: Uint8Array
  readonly timeMs: number
  /** An answer above this size is refused. */
  readonly mostBytes: number
  readonly kill: () => void
}

/** How a child ended. `failed`: it could not be started. */
export type Attended =
  | {
      readonly kind: 'closed'
      readonly code: number | null
      readonly killedBy: NodeJS.Signals | null
      readonly output: Buffer
    }
  | { readonly kind: 'timeUp' | 'tooMuch' }
  | { readonly kind: 'failed'; readonly error: Error }

/** Feeds a child and collects what it answers, and kills it beyond its limits. An abort kills it and rejects. */
export async function attend(
  child: ChildProcessByStdio<Writable, Readable, null>,
  { input, timeMs, mostBytes, kill }: Care,
  signal: AbortSignal,
): Promise<Attended> {
  const ending = await new Promise<Attended | 'aborted'>((resolve) => {
    let verdict: Attended | 'aborted' | null = null
    const parts: Buffer[] = []
    let received = 0
    const stop = (why: Attended | 'aborted') => {
      verdict ??= why
      kill()
    }
    const onAbort = () => stop('aborted')
    const timer = setTimeout(() => stop({ kind: 'timeUp' }), timeMs)
    signal.addEventListener('abort', onAbort, { once: true })
    child.stdout.on('data', (part: Buffer) => {
      received += part.length
      if (received > mostBytes) stop({ kind: 'tooMuch' })
      else parts.push(part)
    })
    const settle = (end: Attended) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      resolve(verdict ?? end)
    }
    child.on('error', (error) => settle({ kind: 'failed', error }))
    child.on('close', (code, killedBy) => settle({ kind: 'closed', code, killedBy, output: Buffer.concat(parts) }))
    // A child that ends before it has read everything leaves the pipe broken; its exit says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
  if (ending === 'aborted') throw signal.reason
  return ending
}
