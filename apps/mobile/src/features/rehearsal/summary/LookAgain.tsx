import type { LineId, PracticeSession } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Heading, Text } from '../../../ui/index.ts'
import { addressOfRun } from '../stage/stageRun.ts'
import { Legend } from './LineByLine.tsx'
import type { LineReview } from './lineReviews.ts'
import { ReviewedLine } from './ReviewedLine.tsx'

interface Props {
  session: PracticeSession
  lookAgain: readonly LineId[]
  /** Empty while the play is not on this device. */
  reviews: LineReview[]
}

/** The lines that needed help, with why, and a way to rehearse just them. */
export function LookAgain({ session, lookAgain, reviews }: Props) {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  if (session.sessionData.voiceInteractions.length === 0) return null
  const shaky = reviews.filter((review) => lookAgain.includes(review.line.id))
  const rehearse = () =>
    router.push(
      addressOfRun({
        scriptId: session.scriptId,
        role: session.selectedCharacter,
        alsoPlaying: session.alsoPlaying ?? [],
        level: session.familiarityLevel,
        kind: 'lines',
        lines: [...lookAgain],
      }),
    )
  return (
    <View style={{ gap: SPACE.m }}>
      <Heading level={2}>{t('summary.lookAgain')}</Heading>
      {lookAgain.length === 0 ? <Text>{t('summary.lookAgainNone')}</Text> : null}
      <Legend reviews={shaky} />
      {shaky.map((review) => (
        <ReviewedLine key={review.line.id} review={review} lang={session.sessionLanguage} />
      ))}
      {lookAgain.length === 0 ? null : (
        <Button
          look="main"
          icon="repeat"
          label={t('summary.rehearseThese', { count: lookAgain.length })}
          onPress={rehearse}
          testID="rehearse-these"
        />
      )}
    </View>
  )
}
