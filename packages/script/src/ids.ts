type Lanes = [number, number, number, number]

/**
 * Names things by where they stand: the same script read twice gives the same ids. `idsOf(script, 'line')` hashes
 * the beginning that thousands of names share once, and answers a name for what comes last.
 * The UUIDs carry version 8 (RFC 9562, "custom"); the hash is FNV-like, spread over four lanes, not cryptographic.
 */
export function idsOf(...beginning: readonly string[]): (last: string | number) => string {
  const begun: Lanes = [0x811c9dc5 | 0, 0x9e3779b9 | 0, 0x85ebca6b | 0, 0xc2b2ae35 | 0]
  const lanes: Lanes = [0, 0, 0, 0]
  stirAll(begun, `${beginning.join('\u0000')}\u0000`)
  return (last) => {
    for (let lane = 0; lane < 4; lane++) lanes[lane] = begun[lane] ?? 0
    stirAll(lanes, String(last))
    stirAll(lanes, ROUNDS)
    return asUuid(lanes)
  }
}

/** Stirred in last, so that what was named last reaches every lane. */
const ROUNDS = '\u0000\u0001\u0002\u0003'

/** The four lanes, as whole numbers of 32 bits, are stirred with every letter in turn. */
function stirAll(lanes: Lanes, text: string): void {
  let [a, b, c, d] = lanes
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code ^ (d >>> 15), 0x01000193)
    b = Math.imul(b ^ code ^ (a >>> 13), 0x5bd1e995)
    c = Math.imul(c ^ code ^ (b >>> 16), 0x27d4eb2f)
    d = Math.imul(d ^ code ^ (c >>> 14), 0x165667b1)
  }
  lanes[0] = a
  lanes[1] = b
  lanes[2] = c
  lanes[3] = d
}

function asUuid(lanes: Lanes): string {
  const second = hex(lanes[1])
  const third = hex(lanes[2])
  const variant = (((lanes[2] >>> 28) & 3) | 8).toString(16)
  return `${hex(lanes[0])}-${second.slice(0, 4)}-8${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${hex(lanes[3])}`
}

/** Eight digits. From a table: `toString(16)` takes the slow way for numbers beyond 31 bits. */
function hex(lane: number): string {
  return byte(lane >>> 24) + byte((lane >>> 16) & 255) + byte((lane >>> 8) & 255) + byte(lane & 255)
}

const BYTES = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'))

function byte(value: number): string {
  return BYTES[value] ?? '00'
}
