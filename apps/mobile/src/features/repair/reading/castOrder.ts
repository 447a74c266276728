import type { CharacterId, Reading } from '@scripteam/contract/model'

/** The reading with its cast in an order once taken; those who came since stand at the end. */
export function inCastOrder(reading: Reading, order: readonly CharacterId[]): Reading {
  const placeOf = (id: CharacterId) => (order.includes(id) ? order.indexOf(id) : order.length)
  return { ...reading, characters: [...reading.characters].sort((a, b) => placeOf(a.id) - placeOf(b.id)) }
}
