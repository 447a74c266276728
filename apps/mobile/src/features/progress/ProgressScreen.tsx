import { useQueryClient } from '@tanstack/react-query'
import { useFocusEffect, useRouter } from 'expo-router'
import { useCallback } from 'react'
import { View } from 'react-native'
import { keys } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Empty, Failed, Heading, Loading, Screen, Text } from '../../ui/index.ts'
import { PlanToday } from './PlanToday.tsx'
import { progressByRole } from './progressByRole.ts'
import { RecentSessions } from './RecentSessions.tsx'
import { RoleCard } from './RoleCard.tsx'
import { Totals } from './Totals.tsx'
import { type ProgressInHand, useProgress } from './useProgress.ts'

/** What sits, what still wants work, and what to rehearse today. */
export function ProgressScreen() {
  const [t] = useWords('progress')
  const known = useProgress()
  const cache = useQueryClient()
  useFocusEffect(useCallback(() => void cache.invalidateQueries({ queryKey: keys.progress() }), [cache]))
  return (
    <Screen title={t('title')}>
      {known.kind === 'loading' ? <Loading /> : null}
      {known.kind === 'failed' ? <Failed error={known.error} onRetry={known.retry} /> : null}
      {known.kind === 'ready' ? <Known known={known} /> : null}
    </Screen>
  )
}

function Known({ known }: { known: Extract<ProgressInHand, { kind: 'ready' }> }) {
  const [t] = useWords('progress')
  const router = useRouter()
  if (known.progress.sessions === 0)
    return (
      <Empty
        icon="progress"
        title={t('emptyTitle')}
        actions={<Button look="main" label={t('toPractice')} onPress={() => router.navigate('/practice')} />}
      >
        {t('emptyText')}
      </Empty>
    )
  const roles = progressByRole(known.progress, known.sessions)
  return (
    <View style={{ gap: SPACE.xl }} testID="progress">
      <Totals progress={known.progress} />
      <PlanToday items={known.plan} />
      <View style={{ gap: SPACE.m }}>
        <Heading level={2}>{t('scriptsTitle')}</Heading>
        {roles.map((role) => (
          <RoleCard key={`${role.scriptId} ${role.characterId}`} role={role} />
        ))}
        {roles.length === 0 ? <Text tone="quiet">{t('never')}</Text> : null}
      </View>
      <RecentSessions sessions={known.sessions} />
    </View>
  )
}
