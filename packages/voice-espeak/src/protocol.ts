/** What goes over standard input and output. The README describes it for other programs. */

/** One line of JSON on standard input. */
export interface Request {
  readonly id: number
  readonly text: string
  /** An eSpeak NG voice and variant, e.g. `es-419+f2`. */
  readonly voice: string
  /** Words a minute, 80 to 450. */
  readonly rate: number
  /** 0 to 99, 50 is the voice's own. */
  readonly pitch: number
  /** How far the pitch moves: 0 to 99, 50 is the voice's own. */
  readonly range: number
  /** 1 to 100. Above 60 loud vowels touch the ceiling of 16 bits. */
  readonly volume: number
}

/** When a word is heard, in milliseconds from the start of the clip. */
export interface Word {
  readonly text: string
  readonly startMs: number
  readonly endMs: number
}

/** One line of JSON on standard output; after `spoken` exactly `bytes` bytes follow: 16 bit little endian, mono. */
export type Answer =
  | { id: number; kind: 'spoken'; sampleRate: number; bytes: number; words: Word[] }
  | { id: number; kind: 'refused'; reason: string }

/** Reads a line of standard input; null when it is no request. */
export function readRequest(line: string): Request | null {
  try {
    const value: unknown = JSON.parse(line)
    return isRequest(value) ? value : null
  } catch {
    return null // Not JSON is the same as not a request: the caller is told so.
  }
}

function isRequest(value: unknown): value is Request {
  if (typeof value !== 'object' || value === null) return false
  const fields: Record<string, unknown> = { ...value }
  const isText = typeof fields.text === 'string' && typeof fields.voice === 'string'
  return isText && ['id', 'rate', 'pitch', 'range', 'volume'].every((name) => Number.isFinite(fields[name]))
}
