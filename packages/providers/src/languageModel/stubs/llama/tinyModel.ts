import { type Tensor, writeGguf } from './writeGguf.ts'

const WIDTH = 32
const INNER = 64
const HEADS = 2
/** Tokens that a prompt and its answer may have together. */
export const CONTEXT = 16_384

/** The model writes bytes: one token for each of the 256, after these three. */
const MARKS = ['<unk>', '<s>', '</s>']
const BYTES = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`)
const WORDS = [...MARKS, ...BYTES]

/** What kind of token each is, in llama.cpp's numbers: one unknown, two that steer, 256 bytes. */
const KINDS = [2, 3, 3, ...BYTES.map(() => 6)]

/** By how much the model leans to a sign, or away from it when below 0. */
export type Leanings = Readonly<Record<string, number>>

/**
 * A whole language model of one layer and some 100 kB whose weights are drawn by lot: what it says means nothing, and
 * the same seed says the same. It leans to some signs by so much more than its lots: to closing a text, say.
 */
export function tinyModel(seed: number, leanings: Leanings): Uint8Array {
  return writeGguf(
    {
      'general.architecture': { kind: 'string', value: 'llama' },
      'llama.context_length': { kind: 'uint', value: CONTEXT },
      'llama.embedding_length': { kind: 'uint', value: WIDTH },
      'llama.block_count': { kind: 'uint', value: 1 },
      'llama.feed_forward_length': { kind: 'uint', value: INNER },
      'llama.attention.head_count': { kind: 'uint', value: HEADS },
      'llama.attention.layer_norm_rms_epsilon': { kind: 'float', value: 1e-5 },
      'llama.rope.dimension_count': { kind: 'uint', value: WIDTH / HEADS },
      'tokenizer.ggml.model': { kind: 'string', value: 'llama' },
      'tokenizer.ggml.tokens': { kind: 'strings', value: WORDS },
      'tokenizer.ggml.scores': { kind: 'floats', value: WORDS.map(() => 0) },
      'tokenizer.ggml.token_type': { kind: 'ints', value: KINDS },
      'tokenizer.ggml.unknown_token_id': { kind: 'uint', value: 0 },
      'tokenizer.ggml.bos_token_id': { kind: 'uint', value: 1 },
      'tokenizer.ggml.eos_token_id': { kind: 'uint', value: 2 },
    },
    tensorsOf(seed, leanings),
  )
}

function tensorsOf(seed: number, leanings: Leanings): Tensor[] {
  const lot = lotsOf(seed)
  const square = (name: string) => drawn(lot, `blk.0.${name}.weight`, [WIDTH, WIDTH], 0.3)
  const words = drawn(lot, 'token_embd.weight', [WIDTH, WORDS.length], 1)
  const output = drawn(lot, 'output.weight', [WIDTH, WORDS.length], 1)
  // The first number of every state is large, so that an output leans by its own first number.
  WORDS.forEach((_, word) => {
    words.values[word * WIDTH] = 6
    output.values[word * WIDTH] = leanings[String.fromCharCode(word - MARKS.length)] ?? 0
  })
  return [
    words,
    output,
    even('output_norm.weight'),
    even('blk.0.attn_norm.weight'),
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map(square),
    even('blk.0.ffn_norm.weight'),
    drawn(lot, 'blk.0.ffn_gate.weight', [WIDTH, INNER], 0.3),
    drawn(lot, 'blk.0.ffn_up.weight', [WIDTH, INNER], 0.3),
    drawn(lot, 'blk.0.ffn_down.weight', [INNER, WIDTH], 0.3),
  ]
}

function even(name: string): Tensor {
  return { name, shape: [WIDTH], values: new Float32Array(WIDTH).fill(1) }
}

/** Numbers of a normal distribution around 0. */
function drawn(lot: () => number, name: string, shape: readonly [number, number], spread: number): Tensor {
  const one = () => spread * Math.sqrt(-2 * Math.log(1 - lot())) * Math.cos(2 * Math.PI * lot())
  return { name, shape, values: Float32Array.from({ length: shape[0] * shape[1] }, one) }
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function lotsOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
