import type { LineAudio, UserId } from '@scripteam/contract/model'
import type { BudgetOwner, Ledger, LostPurchases, Purchase, Reservation } from './ports/index.ts'

export interface MemoryLedgerOptions {
  readonly caps?: Readonly<Partial<Record<BudgetOwner, number>>>
  readonly leaseMs?: number
  readonly lagMs?: number
}

interface Entry {
  readonly purchase: Purchase
  readonly since: Date
  status: 'reserved' | 'parked' | 'spent' | 'released'
  dueAt: number
  audio?: LineAudio
}

/** The books of what is bought in memory, for tests. Nobody belongs to a tenant here. */
export function createMemoryLedger({
  caps = {},
  leaseMs = 300_000,
  lagMs = 60_000,
}: MemoryLedgerOptions = {}): Ledger & LostPurchases & { used(payer: UserId | null): number } {
  const entries = new Map<string, Entry>()
  const granted = new Map<UserId, Map<string, number>>()
  const live = (key: string) =>
    [...entries].find(([, { purchase, status }]) => purchase.key === key && status !== 'released')?.[1]
  const used = (payer: UserId | null) => {
    const taken = [...entries.values()].filter(({ status }) => status !== 'released')
    if (payer === null) return taken.reduce((sum, { purchase }) => sum + purchase.charge.characters, 0)
    const open = taken.filter(({ purchase, status }) => purchase.payer === payer && status !== 'spent')
    const had = [...(granted.get(payer)?.values() ?? [])]
    return open.reduce((sum, { purchase }) => sum + purchase.charge.characters, 0) + had.reduce((a, b) => a + b, 0)
  }
  const full = ({ payer, charge }: Purchase): BudgetOwner | null => {
    if (payer !== null && used(payer) + charge.characters > (caps.user ?? Number.POSITIVE_INFINITY)) return 'user'
    return used(null) + charge.characters > (caps.instance ?? Number.POSITIVE_INFINITY) ? 'instance' : null
  }
  const grant = ({ payer, key, charge }: Purchase) => {
    if (payer !== null) granted.set(payer, (granted.get(payer) ?? new Map()).set(key, charge.characters))
  }
  const isParked = (entry: Entry | undefined) =>
    entry?.status === 'parked' || (entry?.status === 'reserved' && entry.dueAt <= Date.now())

  function share(purchase: Purchase, audio: LineAudio): Reservation {
    const isNew = purchase.payer !== null && !granted.get(purchase.payer)?.has(purchase.key)
    const owner = isNew ? full(purchase) : null
    if (owner !== null) return { kind: 'overBudget', owner }
    grant(purchase)
    return { kind: 'made', audio }
  }

  return {
    used,
    async reserve(purchase) {
      const entry = live(purchase.key)
      if (entry?.audio) return share(purchase, entry.audio)
      if (entry) return { kind: isParked(entry) ? 'parked' : 'held' }
      const owner = full(purchase)
      if (owner !== null) return { kind: 'overBudget', owner }
      const intent = crypto.randomUUID()
      entries.set(intent, { purchase, since: new Date(), status: 'reserved', dueAt: Date.now() + leaseMs })
      return { kind: 'reserved', intent }
    },
    async settle(intent, audio) {
      const entry = entries.get(intent)
      if (entry?.status !== 'reserved' && entry?.status !== 'parked') return
      Object.assign(entry, { status: 'spent', audio })
      grant(entry.purchase)
    },
    async release(intent) {
      const entry = entries.get(intent)
      if (entry?.status === 'reserved' || entry?.status === 'parked') entry.status = 'released'
    },
    async park(intent) {
      const entry = entries.get(intent)
      if (entry?.status === 'reserved') Object.assign(entry, { status: 'parked', dueAt: Date.now() + lagMs })
    },
    isOpen: async (purchase) => !isParked(live(purchase.key)) && full(purchase) === null,
    async claim(providers) {
      const due = [...entries].filter(
        ([, { purchase, status, dueAt }]) =>
          (status === 'reserved' || status === 'parked') &&
          dueAt <= Date.now() &&
          providers.includes(purchase.provider),
      )
      return due.map(([intent, entry]) => {
        const { purchase, since } = entry
        Object.assign(entry, { status: 'parked', dueAt: Date.now() + Math.max(lagMs, Date.now() - since.getTime()) })
        return { intent, provider: purchase.provider, line: purchase.line, since }
      })
    },
  }
}
