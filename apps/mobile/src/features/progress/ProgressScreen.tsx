import type { PracticeSession } from '@scripteam/contract/model'
import { useQueryClient } from '@tanstack/react-query'
import { useFocusEffect, useRouter } from 'expo-router'
import { useCallback } from 'react'
import { View } from 'react-native'
import { keys } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Empty, Failed, Heading, Loading, Screen, Text } from '../../ui/index.ts'
import type { KnownProgress } from './knownProgress.ts'
import { PlanToday } from './PlanToday.tsx'
import { RecentSessions } from './RecentSessions.tsx'
import { ReminderCard } from './ReminderCard.tsx'
import { RoleCard } from './RoleCard.tsx'
import { Totals } from './Totals.tsx'
import { useProgress } from './useProgress.ts'
import { Weeks } from './Weeks.tsx'

/** What sits, what still wants work, and what to rehearse today. */
export function ProgressScreen() {
  const [t] = useWords('progress')
  const known = useProgress()
  const cache = useQueryClient()
  const renew = useCallback(() => {
    void cache.invalidateQueries({ queryKey: keys.progress() })
    void cache.invalidateQueries({ queryKey: keys.agenda })
  }, [cache])
  useFocusEffect(renew)
  return (
    <Screen title={t('title')}>
      {known.kind === 'loading' ? <Loading /> : null}
      {known.kind === 'failed' ? <Failed error={known.error} onRetry={known.retry} /> : null}
      {known.kind === 'ready' ? <Known known={known.known} sessions={known.sessions} /> : null}
    </Screen>
  )
}

function Known({ known, sessions }: { known: KnownProgress; sessions: PracticeSession[] }) {
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
  const { roles } = known
  return (
    <View style={{ gap: SPACE.xl }} testID="progress">
      <Totals progress={known.progress} row={known.row} />
      <PlanToday items={known.plan} />
      <View style={{ gap: SPACE.m }}>
        <Heading level={2}>{t('scriptsTitle')}</Heading>
        {roles.map((role) => (
          <RoleCard key={`${role.scriptId} ${role.characterId}`} role={role} />
        ))}
        {roles.length === 0 ? <Text tone="quiet">{t('never')}</Text> : null}
      </View>
      <Weeks weeks={known.weeks} />
      <ReminderCard />
      <RecentSessions sessions={sessions} />
    </View>
  )
}
