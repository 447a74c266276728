import { z } from 'zod'

/** What whoever runs the instance asks of the books. A cap of null: as the configuration says. */
export type LedgerOrder =
  | { kind: 'show' }
  | { kind: 'close'; intent: string; end: 'released' | 'forgotten' }
  | { kind: 'cap'; whose: Whose; characters: number | null }
  | { kind: 'tenant'; email: string; tenant: string | null }

type Whose = { kind: 'scope'; scope: string } | { kind: 'account'; email: string }

export const USAGE = `usage: npm run --silent ledger                                     what is unclear, and this month's budgets
       npm run --silent ledger -- give-back ID                     the provider's bill does not have this line
       npm run --silent ledger -- charged ID                       the bill has it, and nothing came of it
       npm run --silent ledger -- cap WHOSE CHARACTERS|default     WHOSE: instance, tenant:NAME or an e-mail address
       npm run --silent ledger -- tenant EMAIL NAME|none           whose budget an account shares`

/** The order in the words of a command line; null for a wrong call. */
export function parseLedgerOrder([word, first, second, ...more]: readonly string[]): LedgerOrder | null {
  if (word === undefined) return { kind: 'show' }
  if (first === undefined || more.length > 0) return null
  if (second === undefined) return closing(word, first)
  if (word === 'cap') return capping(first, second)
  if (word !== 'tenant' || !isAddress(first) || second.trim() === '') return null
  return { kind: 'tenant', email: first, tenant: second === 'none' ? null : second.trim() }
}

function closing(word: string, id: string): LedgerOrder | null {
  const intent = z.uuid().safeParse(id).data
  const end = word === 'give-back' ? 'released' : word === 'charged' ? 'forgotten' : null
  return intent === undefined || end === null ? null : { kind: 'close', intent, end }
}

function capping(name: string, amount: string): LedgerOrder | null {
  const whose = whoseBudget(name)
  // `1_000_000` and `1,000,000` are how people write a million.
  const digits = amount.replaceAll(/(?<=\d)[_,](?=\d{3})/g, '')
  if (whose === null || !(amount === 'default' || /^\d{1,15}$/.test(digits))) return null
  return { kind: 'cap', whose, characters: amount === 'default' ? null : Number(digits) }
}

function whoseBudget(name: string): Whose | null {
  if (name === 'instance' || /^tenant:\S/.test(name)) return { kind: 'scope', scope: name }
  return isAddress(name) ? { kind: 'account', email: name } : null
}

function isAddress(text: string): boolean {
  return /^\S+@\S+$/.test(text)
}
