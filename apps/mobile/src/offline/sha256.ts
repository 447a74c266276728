/**
 * SHA-256 (FIPS 180-4) of bytes in lower-case hexadecimal digits, for places without one of their own:
 * browsers hide theirs from pages that come over plain HTTP, as on a home network.
 */
export function sha256(bytes: Uint8Array): string {
  const padded = pad(bytes)
  const words = new DataView(padded.buffer)
  const hash = new Uint32Array(START)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i += 1) schedule[i] = words.getUint32(block + i * 4)
    for (let i = 16; i < 64; i += 1) schedule[i] = expand(schedule, i)
    compress(hash, schedule)
  }
  const out = new DataView(new ArrayBuffer(32))
  hash.forEach((word, index) => {
    out.setUint32(index * 4, word)
  })
  return hexOf(new Uint8Array(out.buffer))
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The first 32 bits of the fractional parts of the square and cube roots of the first primes, as the standard defines them. */
const PRIMES = firstPrimes(64)
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(prime ** (1 / 2)))
const ROUND = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes
}

/** The message, a one bit, zeros, and its length in bits as 64 bits. */
function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)
  return padded
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

function expand(w: Uint32Array, i: number): number {
  const a = at(w, i - 15)
  const b = at(w, i - 2)
  const early = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
  const late = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
  return at(w, i - 16) + early + at(w, i - 7) + late
}

function compress(hash: Uint32Array, w: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let i = 0; i < 64; i += 1) {
    const mixE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + mixE + choice + at(ROUND, i) + at(w, i)) | 0
    const mixA = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + mixA + majority) | 0
  }
  const after = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i += 1) hash[i] = at(hash, i) + (after[i] ?? 0)
}
