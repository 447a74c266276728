/** A value of a GGUF file's head: what a model is, and the words it knows. */
export type Entry =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'uint' | 'float'; readonly value: number }
  | { readonly kind: 'strings'; readonly value: readonly string[] }
  | { readonly kind: 'floats' | 'ints'; readonly value: readonly number[] }

export interface Tensor {
  readonly name: string
  /** The innermost dimension first. */
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/** Numbers of the types in the file. Source: github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const TYPE = { uint: 4, int: 5, float: 6, string: 8, array: 9 } as const
const VERSION = 3
/** Tensors begin at multiples of so many bytes. */
const ALIGNMENT = 32
const F32 = 0

/** Writes a model as llama.cpp loads it: a head of named values, then tensors of 32-bit floats. */
export function writeGguf(entries: Readonly<Record<string, Entry>>, tensors: readonly Tensor[]): Uint8Array {
  const values = Object.entries(entries)
  const head = [Buffer.from('GGUF'), uint(VERSION), long(tensors.length), long(values.length)]
  for (const [key, entry] of values) head.push(text(key), ...packed(entry))
  let offset = 0
  for (const { name, shape, values } of tensors) {
    head.push(text(name), uint(shape.length), ...shape.map(long), uint(F32), long(offset))
    offset += aligned(values.byteLength)
  }
  return Buffer.concat([padded(Buffer.concat(head)), ...tensors.map(({ values }) => padded(bytesOf(values)))])
}

function packed(entry: Entry): Buffer[] {
  switch (entry.kind) {
    case 'string':
      return [uint(TYPE.string), text(entry.value)]
    case 'uint':
      return [uint(TYPE.uint), uint(entry.value)]
    case 'float':
      return [uint(TYPE.float), float(entry.value)]
    case 'strings':
      return [uint(TYPE.array), uint(TYPE.string), long(entry.value.length), ...entry.value.map(text)]
    case 'floats':
      return [uint(TYPE.array), uint(TYPE.float), long(entry.value.length), ...entry.value.map(float)]
    case 'ints':
      return [uint(TYPE.array), uint(TYPE.int), long(entry.value.length), ...entry.value.map(uint)]
  }
}

function uint(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([long(bytes.length), bytes])
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)])
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
