/**
 * Bytes to text, whatever they were written in: a byte order mark decides, then the NUL pattern of UTF-16,
 * then strict UTF-8; what is none of these is windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'little')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'big')
  const order = byteOrderByNulls(bytes)
  return order === null ? decodeUtf8(bytes) : decodeUtf16(bytes, order)
}

/** The first `length` bytes or fewer as text; a character of UTF-8 that the cut falls into is left off. */
export function decodeStart(bytes: Uint8Array, length: number): string {
  let end = Math.min(length, bytes.length)
  const isCut = end < bytes.length
  while (isCut && end > length - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return decodeText(bytes.subarray(0, end))
}

type ByteOrder = 'little' | 'big'

/** Latin letters in UTF-16 have a zero byte each: at odd places when little endian, at even ones when big. */
function byteOrderByNulls(bytes: Uint8Array): ByteOrder | null {
  const sample = bytes.subarray(0, 4096)
  const nulls = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nulls[i & 1] = (nulls[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = nulls
  const pairs = Math.max(1, sample.length >> 1)
  if (odd / pairs > 0.7 && even / pairs < 0.1) return 'little'
  if (even / pairs > 0.7 && odd / pairs < 0.1) return 'big'
  return null
}

function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const copy = Buffer.from(whole)
  return (order === 'big' ? copy.swap16() : copy).toString('utf16le')
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Not UTF-8 is no failure: nearly every old text file is windows-1252, and each of its bytes has a meaning.
    return decodeWindows1252(bytes)
  }
}

/** Older Node versions decode 0x80-0x9F of windows-1252 as control characters, hence this table of those 32. */
const HIGH_PUNCTUATION = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (letter) => HIGH_PUNCTUATION[letter.charCodeAt(0) - 0x80] ?? letter)
}
