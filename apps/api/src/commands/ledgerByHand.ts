import type { Config } from '../config.ts'
import type { Database } from '../db/index.ts'
import {
  capsIn,
  closeByHand,
  type MonthlyBudget,
  monthlyBudgets,
  scopeOfAccount,
  setCap,
  setTenant,
  type UnclearPurchase,
  unclearPurchases,
} from '../features/ledger/index.ts'
import type { LedgerOrder } from './ledgerOrder.ts'

interface Done {
  readonly isDone: boolean
  /** For whoever asked. */
  readonly sentences: readonly string[]
}

/** Does what was asked of the books, and says how they stand. */
export async function carryOut(order: LedgerOrder, db: Database, config: Config): Promise<Done> {
  switch (order.kind) {
    case 'show':
      return done(...unclearWords(await unclearPurchases(db)), '', ...(await budgetWords(db, config)))
    case 'close':
      return closed(await closeByHand(db, order.intent, order.end), order)
    case 'tenant': {
      const isKnown = await setTenant(db, order.email, order.tenant)
      return isKnown ? done(...(await budgetWords(db, config))) : nobody(order.email)
    }
    case 'cap': {
      const { whose } = order
      const scope = whose.kind === 'scope' ? whose.scope : await scopeOfAccount(db, whose.email)
      if (scope === null) return nobody(whose.kind === 'account' ? whose.email : '')
      await setCap(db, scope, order.characters)
      return done(...(await budgetWords(db, config)))
    }
  }
}

function done(...sentences: string[]): Done {
  return { isDone: true, sentences }
}

function nobody(email: string): Done {
  return { isDone: false, sentences: [`No account has the address ${email}.`] }
}

function closed(isClosed: boolean, { intent, end }: Extract<LedgerOrder, { kind: 'close' }>): Done {
  if (!isClosed)
    return { isDone: false, sentences: [`${intent} is no purchase whose end is unclear. Nothing was changed.`] }
  return done(
    end === 'released'
      ? `${intent} was given back: the budgets have its characters again.`
      : `${intent} was written off: its characters are spent.`,
  )
}

function unclearWords(purchases: readonly UnclearPurchase[]): string[] {
  if (purchases.length === 0) return ['No purchase is unclear.']
  return [
    `${purchases.length} purchases may have been paid, and nothing came of them:`,
    ...purchases.map(({ id, provider, since, characters, text }) =>
      [id, provider, since.toISOString(), `${characters} characters`, JSON.stringify(text)].join('  '),
    ),
  ]
}

async function budgetWords(db: Database, config: Config): Promise<string[]> {
  const budgets = await monthlyBudgets(db, capsIn(config))
  return ['Characters of this month (UTC): spent + in hand of what may be bought', ...budgets.map(budgetLine)]
}

function budgetLine({ scope, email, cap, spent, reserved, isSetByHand, isNear }: MonthlyBudget): string {
  const notes = [...(isSetByHand ? ['set by hand'] : []), ...(isNear ? ['80 % or more is used'] : [])]
  return `${email ?? scope}  ${spent} + ${reserved} of ${cap}${notes.map((note) => `  (${note})`).join('')}`
}
