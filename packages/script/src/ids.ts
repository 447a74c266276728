type Lanes = [number, number, number, number]

/**
 * Names things by where they stand: the same script read twice gives the same ids. `idsOf(script, 'line')` hashes
 * the beginning that thousands of names share once, and answers a name for what comes last.
 * The UUIDs carry version 8 (RFC 9562, "custom"); the hash is FNV-like, spread over four lanes, not cryptographic.
 */
export function idsOf(...beginning: readonly string[]): (last: string | number) => string {
  const begun: Lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
  stirAll(begun, `${beginning.join('\u0000')}\u0000`)
  return (last) => {
    const lanes: Lanes = [begun[0], begun[1], begun[2], begun[3]]
    stirAll(lanes, String(last))
    for (let round = 0; round < 4; round++) stir(lanes, round)
    return asUuid(lanes)
  }
}

function stirAll(lanes: Lanes, text: string): void {
  for (let i = 0; i < text.length; i++) stir(lanes, text.charCodeAt(i))
}

function stir(lanes: Lanes, code: number): void {
  lanes[0] = Math.imul(lanes[0] ^ code ^ (lanes[3] >>> 15), 0x01000193)
  lanes[1] = Math.imul(lanes[1] ^ code ^ (lanes[0] >>> 13), 0x5bd1e995)
  lanes[2] = Math.imul(lanes[2] ^ code ^ (lanes[1] >>> 16), 0x27d4eb2f)
  lanes[3] = Math.imul(lanes[3] ^ code ^ (lanes[2] >>> 14), 0x165667b1)
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
