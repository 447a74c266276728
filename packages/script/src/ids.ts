/**
 * Names things by where they stand: the same script read twice gives the same ids.
 * The UUIDs carry version 8 (RFC 9562, "custom"); the hash is FNV-like, spread over four lanes, not cryptographic.
 */
export function stableUuid(...parts: readonly (string | number)[]): string {
  const lanes: Lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
  const text = parts.join('\u0000')
  for (let i = 0; i < text.length; i++) stir(lanes, text.charCodeAt(i))
  for (let round = 0; round < 4; round++) stir(lanes, round)
  return asUuid(lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join(''))
}

type Lanes = [number, number, number, number]

function stir(lanes: Lanes, code: number): void {
  lanes[0] = Math.imul(lanes[0] ^ code ^ (lanes[3] >>> 15), 0x01000193)
  lanes[1] = Math.imul(lanes[1] ^ code ^ (lanes[0] >>> 13), 0x5bd1e995)
  lanes[2] = Math.imul(lanes[2] ^ code ^ (lanes[1] >>> 16), 0x27d4eb2f)
  lanes[3] = Math.imul(lanes[3] ^ code ^ (lanes[2] >>> 14), 0x165667b1)
}

function asUuid(hex: string): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
