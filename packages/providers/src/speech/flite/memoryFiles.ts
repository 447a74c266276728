/** The one file the program may write. */
export const OUTPUT = 'speech'
const OK = 0
const BAD_FILE = 8
const NO_ENTRY = 44
const FOLDER = 3
const FILE = 4

/** Thrown by the program's own exit; 0 is success. */
export class ProgramEnd extends Error {
  readonly code: number
  constructor(code: number) {
    super(`Flite ended with ${code}`)
    this.code = code
  }
}

/** Just enough of WASI preview 1: arguments in, one file in memory out, nothing else. */
export class MemoryFiles {
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
      args_sizes_get: (count: number, size: number) => this.#argumentSizes(count, size),
      args_get: (pointers: number, at: number) => this.#fillArguments(pointers, at),
      clock_time_get: (_id: number, _precision: bigint, at: number) => this.#bigWord(at, 0n),
      fd_close: () => OK,
      fd_fdstat_get: (file: number, at: number) => this.#describe(file, at),
      fd_fdstat_set_flags: () => OK,
      fd_prestat_get: (file: number, at: number) => (file === FOLDER ? this.#pair(at, 0, at + 4, 1) : BAD_FILE),
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

  #argumentSizes(count: number, size: number): number {
    const bytes = this.#arguments.reduce((sum, word) => sum + word.length, 0)
    return this.#pair(count, this.#arguments.length, size, bytes)
  }

  #pair(first: number, firstValue: number, second: number, secondValue: number): number {
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
