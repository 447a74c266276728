import type { Estimate } from '@scripteam/contract/api'
import type { CharacterId, Language, Region, Script } from '@scripteam/contract/model'
import { View } from 'react-native'
import { languageNow, useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Select, Text } from '../../ui/index.ts'
import { BudgetWords } from './BudgetNotice.tsx'
import { count, money, shareOf } from './costFacts.ts'
import { useEstimate } from './useCosts.ts'

interface Props {
  script: Script
  language: Language
  region: Region
  role: CharacterId | null
  onRole: (role: CharacterId | null) => void
}

/** What the voices will cost, before they are confirmed, and the part that can wait. Nothing where they are free. */
export function CostBefore({ script, language, region, role, onRole }: Props) {
  const [t] = useWords('cost')
  const estimate = useEstimate(script.id, language, region)
  if (estimate.isPending) return <Text tone="quiet">{t('counting')}</Text>
  // Without an estimate one can still confirm: the budgets hold all the same.
  if (estimate.isError) return <Text tone="quiet">{t('unknown')}</Text>
  const { budget } = estimate.data
  if (budget === null) return null
  return (
    <View style={{ gap: SPACE.m }} testID="cost">
      <CostLine estimate={estimate.data} role={role} />
      <Select
        label={t('role')}
        hint={t('roleHint')}
        value={role ?? NOBODY}
        options={[
          { value: NOBODY, label: t('noRole') },
          ...script.characters.filter(({ isGroup }) => !isGroup).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chosen) => onRole(script.characters.find(({ id }) => id === chosen)?.id ?? null)}
        testID="cost-role"
      />
      <BudgetWords
        budget={budget}
        characters={estimate.data.characters - (shareOf(estimate.data, role)?.characters ?? 0)}
      />
    </View>
  )
}

const NOBODY = 'nobody'

function CostLine({ estimate, role }: { estimate: Estimate; role: CharacterId | null }) {
  const [t] = useWords('cost')
  const language = languageNow()
  if (estimate.characters === 0) return <Text>{t('nothingNew')}</Text>
  const figures = { characters: count(estimate.characters, language), cost: money(estimate.costUsd, language) }
  const share = shareOf(estimate, role)
  return (
    <View role="status">
      <Text isStrong>{share ? t('playWithRole', { ...figures, percent: share.percent }) : t('play', figures)}</Text>
      <Text size="small" tone="quiet">
        {share ? t('waits', { cost: money(estimate.costUsd - share.costUsd, language) }) : t('atMost')}
      </Text>
    </View>
  )
}
