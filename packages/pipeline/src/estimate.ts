import type { CharacterId } from '@scripteam/contract/model'
import type { OrderedLine } from './orders.ts'
import type { Billing, Charge } from './ports/index.ts'

/** What recording some lines costs, at most, and how much of it each character's own lines are. */
export interface Price extends Charge {
  readonly lines: number
  readonly parts: ReadonlyMap<CharacterId, Charge>
}

/** A line and who alone says it; null for a line of several. */
export interface PricedLine extends Pick<OrderedLine, 'key' | 'order'> {
  readonly speaker: CharacterId | null
}

/** The price of what is not there yet; the same line twice is paid once. Without billing all is free. */
export function priceOf(lines: readonly PricedLine[], has: (key: string) => boolean, billing?: Billing): Price {
  const parts = new Map<CharacterId, Charge>()
  const counted = new Set<string>()
  let total = NOTHING
  for (const { key, order, speaker } of lines) {
    if (has(key) || counted.has(key)) continue
    counted.add(key)
    const charge = billing?.charge(order.line) ?? NOTHING
    total = plus(total, charge)
    if (speaker !== null) parts.set(speaker, plus(parts.get(speaker) ?? NOTHING, charge))
  }
  return { ...total, lines: counted.size, parts }
}

const NOTHING: Charge = { characters: 0, costMicros: 0 }

function plus(one: Charge, other: Charge): Charge {
  return { characters: one.characters + other.characters, costMicros: one.costMicros + other.costMicros }
}
