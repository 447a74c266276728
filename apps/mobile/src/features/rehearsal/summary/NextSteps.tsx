import type { PracticeSession } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Heading, Text } from '../../../ui/index.ts'
import { addressOfRun } from '../stage/stageRun.ts'
import type { NextStep } from './whatNext.ts'

/** What could come next. The lines to look at again have their own button, where they are listed. */
export function NextSteps({ session, steps }: { session: PracticeSession; steps: NextStep[] }) {
  const [t] = useWords('rehearsal')
  return (
    <View style={{ gap: SPACE.m }}>
      <Heading level={2}>{t('summary.next')}</Heading>
      {steps.map((step, index) => (
        <Step key={step.kind} step={step} session={session} isFirst={index === 0} />
      ))}
    </View>
  )
}

function Step({ step, session, isFirst }: { step: NextStep; session: PracticeSession; isFirst: boolean }) {
  const [t] = useWords(['rehearsal', 'common'])
  const router = useRouter()
  const run = { scriptId: session.scriptId, role: session.selectedCharacter }
  const go = (change: {
    level?: PracticeSession['familiarityLevel']
    sceneId: PracticeSession['sessionData']['scenesCompleted'][number] | null
  }) => router.push(addressOfRun({ ...run, level: session.familiarityLevel, ...change }))
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
          onPress={() => go({ sceneId: step.sceneId })}
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
          <Text size="small" tone="quiet">
            {isUp ? t('summary.levelUpWhy') : t('summary.levelDownWhy')}
          </Text>
        </View>
      )
    }
  }
}
