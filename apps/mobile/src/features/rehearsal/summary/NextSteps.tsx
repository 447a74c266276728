import type { PracticeSession } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Heading, Text } from '../../../ui/index.ts'
import { addressOfRun, type RunWish, type StageRun } from '../stage/stageRun.ts'
import type { NextStep } from './whatNext.ts'

interface Props {
  session: PracticeSession
  steps: NextStep[]
  /** The run as it was, when this is its own summary; null when it was looked up later. */
  run: StageRun | null
}

/** What could come next. The lines to look at again have their own button, where they are listed. */
export function NextSteps({ session, steps, run }: Props) {
  const [t] = useWords('rehearsal')
  return (
    <View style={{ gap: SPACE.m }}>
      <Heading level={2}>{t('summary.next')}</Heading>
      {steps.map((step, index) => (
        <Step key={step.kind} step={step} session={session} run={run} isFirst={index === 0} />
      ))}
    </View>
  )
}

function Step({ step, session, run, isFirst }: { step: NextStep; isFirst: boolean } & Omit<Props, 'steps'>) {
  const [t] = useWords(['rehearsal', 'common'])
  const router = useRouter()
  const base = {
    scriptId: session.scriptId,
    role: session.selectedCharacter,
    alsoPlaying: session.alsoPlaying ?? [],
    level: session.familiarityLevel,
  }
  const go = (wish: Partial<RunWish>) => router.push(addressOfRun({ ...base, ...wish }))
  const look = isFirst ? 'main' : 'quiet'
  switch (step.kind) {
    case 'lookAgain':
      return null
    case 'nextScene':
      return (
        <Button
          look={look}
          icon="forward"
          label={t('summary.nextScene', { title: step.title })}
          onPress={() => go({ sceneId: step.sceneId })}
        />
      )
    case 'sameAgain':
      return (
        <Button
          look={look}
          icon="repeat"
          label={t('summary.sameAgain')}
          onPress={() => go(run ? { ...run, at: null } : { sceneId: step.sceneId })}
          testID="same-again"
        />
      )
    case 'changeLevel': {
      const level = t(`common:levels.${step.to}`)
      const isUp = step.direction === 'up'
      return (
        <View style={{ gap: SPACE.xs }}>
          <Button
            look={look}
            label={isUp ? t('summary.levelUp', { level }) : t('summary.levelDown', { level })}
            onPress={() => go({ sceneId: step.sceneId, level: step.to })}
          />
          <Why step={step} />
        </View>
      )
    }
  }
}

/** Why another level is offered, in figures, and whose word it is. */
function Why({ step }: { step: Extract<NextStep, { kind: 'changeLevel' }> }) {
  const [t] = useWords('review')
  const why = t(`why.${step.reason}`, { percent: Math.round(step.share * 100) })
  return (
    <Text size="small" tone="quiet" testID="level-why">
      {[why, ...(step.isMeasured ? [] : [t('why.byTap')]), t('why.yours')].join(' ')}
    </Text>
  )
}
