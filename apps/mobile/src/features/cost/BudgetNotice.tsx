import type { Budget } from '@scripteam/contract/api'
import { languageNow, useWords } from '../../i18n/index.ts'
import { Notice } from '../../ui/index.ts'
import { budgetSays, count } from './costFacts.ts'
import { useBudget } from './useCosts.ts'

/** Says that this month's characters run out; nothing where they do not, or voices cost nothing. */
export function BudgetNotice() {
  const { data } = useBudget()
  return data ? <BudgetWords budget={data} /> : null
}

/** The same, for what is about to be recorded. */
export function BudgetWords({ budget, characters = 0 }: { budget: Budget; characters?: number }) {
  const [t] = useWords('cost')
  const says = budgetSays(budget, characters)
  if (says === null) return null
  const { cap, used } = budget
  const figures = {
    used: count(used, languageNow()),
    cap: count(cap, languageNow()),
    left: count(Math.max(0, cap - used), languageNow()),
  }
  return (
    <Notice tone={says === 'near' ? 'info' : 'warning'} title={t(`budget.${says}Title`)}>
      {t(`budget.${says}`, figures)}
    </Notice>
  )
}
