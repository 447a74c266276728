import type { Ledger, LostPurchases } from '@scripteam/pipeline/ports'
import type { Database } from '../../db/index.ts'
import { claim, park, release, settle } from './finish.ts'
import { type ReserveOptions, reserve } from './reserve.ts'
import { isOpen } from './room.ts'

export interface LedgerOptions extends Pick<ReserveOptions, 'caps'> {
  readonly onTaken?: ReserveOptions['onTaken']
  /** Longer than any call takes, its recording included: whoever was not heard of for so long is gone. */
  readonly leaseMs?: number
  /** How long a provider's books may lag behind its calls. */
  readonly lagMs?: number
}

/** The books of what is bought, in PGlite or PostgreSQL, for any number of processes. */
export function createLedger(db: Database, options: LedgerOptions): Ledger & LostPurchases {
  const { caps, onTaken = () => undefined, leaseMs = 300_000, lagMs = 60_000 } = options
  return {
    reserve: (purchase) => reserve(db, purchase, { caps, onTaken, leaseMs }),
    settle: (intent, audio) => settle(db, intent, audio),
    release: (intent) => release(db, intent),
    park: (intent) => park(db, intent, lagMs),
    isOpen: (purchase) => isOpen(db, purchase, caps),
    claim: (providers) => claim(db, providers, lagMs),
  }
}
