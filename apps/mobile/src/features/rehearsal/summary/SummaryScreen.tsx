import { type PracticeSession, SessionId } from '@scripteam/contract/model'
import { runFigures } from '@scripteam/practice'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { useAuth } from '../../../state/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Failed, Loading, Notice, Row, Screen, Text } from '../../../ui/index.ts'
import { useHistory } from '../pack/useHistory.ts'
import { usePack } from '../pack/usePack.ts'
import { Figures } from './Figures.tsx'
import { LookAgain } from './LookAgain.tsx'
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
      {session.kind === 'ready' ? <Summary session={session.session} isOnlyHere={session.isOnlyHere} /> : null}
    </Screen>
  )
}

function Summary({ session, isOnlyHere }: { session: PracticeSession; isOnlyHere: boolean }) {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const pack = usePack(session.scriptId)
  const kept = pack.kind === 'ready' ? pack.kept : null
  const others = useHistory(session.scriptId)
  const figures = runFigures(session.sessionData.voiceInteractions)
  return (
    <View style={{ gap: SPACE.xl }} testID="summary">
      <View style={{ gap: SPACE.s }}>
        <Greeting session={session} />
        <Subject session={session} kept={kept} />
        {isOnlyHere ? <Notice>{t('summary.notSent')}</Notice> : null}
      </View>
      <Figures session={session} figures={figures} />
      <LookAgain session={session} figures={figures} kept={kept} />
      <NextSteps session={session} steps={whatNext(session, figures, kept, others.sessions)} />
      <Row>
        <Button icon="progress" label={t('summary.toProgress')} onPress={() => router.navigate('/progress')} />
        <Button look="bare" label={t('summary.toPractice')} onPress={() => router.dismissTo('/practice')} />
      </Row>
    </View>
  )
}

function Greeting({ session }: { session: PracticeSession }) {
  const [t] = useWords('rehearsal')
  const name = useAuth((state) => state.session?.firstName) ?? ''
  if (session.sessionData.voiceInteractions.length === 0 && session.status !== 'active')
    return <Text size="large">{t('summary.nothingSaid')}</Text>
  if (session.status === 'completed') return <Text size="large">{t('summary.completed', { name })}</Text>
  return <Text size="large">{session.status === 'abandoned' ? t('summary.abandoned') : t('summary.active')}</Text>
}

function Subject({ session, kept }: { session: PracticeSession; kept: KeptPack | null }) {
  const [t] = useWords(['rehearsal', 'common'])
  if (kept === null) return null
  const role = kept.pack.characters.find((character) => character.id === session.selectedCharacter)?.name ?? ''
  const level = t(`common:levels.${session.familiarityLevel}`)
  return <Text tone="quiet">{`${t('summary.asIn', { role, script: kept.pack.title })} · ${level}`}</Text>
}
