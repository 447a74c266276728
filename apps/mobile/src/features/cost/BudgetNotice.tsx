import type { Budget } from '@scripteam/contract/api'
import type { Region, Script } from '@scripteam/contract/model'
import { languageNow, useWords } from '../../i18n/index.ts'
import { Notice } from '../../ui/index.ts'
import { budgetSays, count, recordedRegion, shareOf } from './costFacts.ts'
import { useBudget, useEstimate } from './useCosts.ts'

/** Says that this month's characters run out, or ran out for this script; nothing where voices cost nothing. */
export function BudgetNotice({ script }: { script: Script }) {
  const { data } = useBudget()
  const region = recordedRegion(script)
  if (!data) return null
  return region === null ? <BudgetWords budget={data} /> : <AfterRecording script={script} region={region} />
}

/** What is still to be paid of a script that is recorded was refused: simpler voices say it. */
function AfterRecording({ script, region }: { script: Script; region: Region }) {
  const { data } = useEstimate(script.id, script.primaryLanguage ?? 'en', region)
  if (!data?.budget) return null
  return (
    <BudgetWords
      budget={data.budget}
      characters={data.characters - (shareOf(data, data.waitingRole)?.characters ?? 0)}
    />
  )
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
    <Notice tone={says === 'near' || says === 'sharedNear' ? 'info' : 'warning'} title={t(`budget.${says}Title`)}>
      {t(`budget.${says}`, figures)}
    </Notice>
  )
}
