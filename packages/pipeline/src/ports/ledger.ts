import type { LineAudio, UserId } from '@scripteam/contract/model'
import type { Charge, LineToSpeak } from './speech.ts'

/** A line that is to be bought. */
export interface Purchase {
  /** Content key of the recording. */
  readonly key: string
  readonly provider: string
  readonly line: LineToSpeak
  readonly charge: Charge
  /** Whose budget it comes out of besides the instance's; null: the instance pays alone. */
  readonly payer: UserId | null
}

/** Names a reservation until it is settled, released or cleared up. */
export type IntentId = string

/** Whose characters of this month are used up. */
export type BudgetOwner = 'user' | 'tenant' | 'instance'

export type Reservation =
  /** Written down and taken out of every budget: it may be bought now, once. */
  | { kind: 'reserved'; intent: IntentId }
  /** Bought before, by whomever: the payer has it from now on, and has paid for it as for any other. */
  | { kind: 'made'; audio: LineAudio }
  /** Somebody else is buying it at this moment. */
  | { kind: 'held' }
  /** It may have been paid for and its answer is lost: not to be bought before that is cleared up. */
  | { kind: 'parked' }
  | { kind: 'overBudget'; owner: BudgetOwner }

/** A purchase whose end nobody knows: its process died, or its answer was lost. */
export interface LostPurchase {
  readonly intent: IntentId
  readonly provider: string
  readonly line: LineToSpeak
  /** When it was written down, by the clock of the books. */
  readonly since: Date
}

/**
 * The books of what is bought. Every change is one statement, so that whoever is killed leaves them whole; `spent +
 * reserved` never exceeds a budget. All methods may be called by any number of processes at once, and repeated.
 */
export interface Ledger {
  reserve(purchase: Purchase): Promise<Reservation>
  /** It was bought, and its recording is stored: both are noted together. */
  settle(intent: IntentId, audio: LineAudio): Promise<void>
  /** It surely was not bought: the budgets have it back. */
  release(intent: IntentId): Promise<void>
  /** It may have been bought: the budgets go on holding it until somebody finds out. */
  park(intent: IntentId): Promise<void>
  /** Whether `reserve` would let it be bought, or has it already. Changes nothing. */
  isOpen(purchase: Purchase): Promise<boolean>
}

/** What is left over of purchases that did not end. */
export interface LostPurchases {
  /** Those of these providers that it is time to look up; each is handed to one caller alone, and again later if it stays. */
  claim(providers: readonly string[]): Promise<LostPurchase[]>
}
