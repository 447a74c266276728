import { type PracticeSession, SessionId } from '@scripteam/contract/model'
import { runFigures } from '@scripteam/practice'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { useMemo } from 'react'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { useAuth } from '../../../state/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Failed, Loading, Notice, Row, Screen, Text } from '../../../ui/index.ts'
import { useHistory } from '../pack/useHistory.ts'
import { usePack } from '../pack/usePack.ts'
import { readRun, type StageRun } from '../stage/stageRun.ts'
import { floorOf } from '../stage/startOfRun.ts'
import { Figures } from './Figures.tsx'
import { HeardAgain } from './HeardAgain.tsx'
import { LineByLine } from './LineByLine.tsx'
import { LookAgain } from './LookAgain.tsx'
import { type LineReview, lineReviews } from './lineReviews.ts'
import { NextSteps } from './NextSteps.tsx'
import { useSession } from './useSession.ts'
import { whatNext } from './whatNext.ts'

/** What a run was like, read from where it is stored: it is the same tomorrow. */
export function SummaryScreen() {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const params = useLocalSearchParams<{ id: string }>()
  const session = useSession(SessionId.safeParse(params.id).data ?? null)
  return (
    <Screen title={t('summary.title')} onBack={() => router.dismissTo('/practice')}>
      {session.kind === 'loading' ? <Loading /> : null}
      {session.kind === 'failed' ? <Failed error={session.error} onRetry={session.retry} /> : null}
      {session.kind === 'ready' ? (
        <Summary session={session.session} isOnlyHere={session.isOnlyHere} run={readRun(params)} />
      ) : null}
    </Screen>
  )
}

function Summary({
  session,
  isOnlyHere,
  run,
}: {
  session: PracticeSession
  isOnlyHere: boolean
  run: StageRun | null
}) {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const pack = usePack(session.scriptId)
  const kept = pack.kind === 'ready' ? pack.kept : null
  const others = useHistory(session.scriptId).sessions
  const figures = runFigures(session.sessionData.voiceInteractions)
  const reviews = useReviews(session, kept, others)
  return (
    <View style={{ gap: SPACE.xl }} testID="summary">
      <View style={{ gap: SPACE.s }}>
        <Greeting session={session} run={run} />
        <Subject session={session} kept={kept} />
        {isOnlyHere ? <Notice>{t('summary.notSent')}</Notice> : null}
      </View>
      <Figures session={session} figures={figures} />
      <LookAgain session={session} lookAgain={figures.lookAgain} reviews={reviews} />
      <NextSteps session={session} steps={whatNext(session, figures, kept, others)} run={run} />
      <HeardAgain session={session} kept={kept} />
      <LineByLine reviews={reviews} lang={session.sessionLanguage} />
      <Row>
        <Button icon="progress" label={t('summary.toProgress')} onPress={() => router.navigate('/progress')} />
        <Button look="bare" label={t('summary.toPractice')} onPress={() => router.dismissTo('/practice')} />
      </Row>
    </View>
  )
}

/** The lines of the run, with how well this device is known to hear. */
function useReviews(session: PracticeSession, kept: KeptPack | null, others: readonly PracticeSession[]): LineReview[] {
  return useMemo(() => {
    if (!kept) return []
    const attempts = [session, ...others].flatMap((one) => one.sessionData.voiceInteractions)
    return lineReviews(session, kept, floorOf(kept, { attempts }))
  }, [session, kept, others])
}

function Greeting({ session, run }: { session: PracticeSession; run: StageRun | null }) {
  const [t] = useWords(['rehearsal', 'review'])
  const name = useAuth((state) => state.session?.firstName) ?? ''
  if (run?.kind === 'listen' && session.status === 'completed') return <Text size="large">{t('review:listened')}</Text>
  if (session.sessionData.voiceInteractions.length === 0 && session.status !== 'active')
    return <Text size="large">{t('rehearsal:summary.nothingSaid')}</Text>
  if (session.status === 'completed') return <Text size="large">{t('rehearsal:summary.completed', { name })}</Text>
  return (
    <Text size="large">
      {session.status === 'abandoned' ? t('rehearsal:summary.abandoned') : t('rehearsal:summary.active')}
    </Text>
  )
}

function Subject({ session, kept }: { session: PracticeSession; kept: KeptPack | null }) {
  const [t] = useWords(['rehearsal', 'common'])
  if (kept === null) return null
  const role = kept.pack.characters.find((character) => character.id === session.selectedCharacter)?.name ?? ''
  const level = t(`common:levels.${session.familiarityLevel}`)
  return <Text tone="quiet">{`${t('summary.asIn', { role, script: kept.pack.title })} · ${level}`}</Text>
}
