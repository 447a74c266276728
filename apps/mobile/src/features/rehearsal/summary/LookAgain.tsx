import type { LineId, PackLine, PracticeSession, VoiceInteraction } from '@scripteam/contract/model'
import { foldSession, lastPerLine, type RunFigures } from '@scripteam/practice'
import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Card, Heading, Text } from '../../../ui/index.ts'
import { linesIn } from '../choose/offers.ts'
import { addressOfRun } from '../stage/stageRun.ts'

interface Props {
  session: PracticeSession
  figures: RunFigures
  /** The words of the lines; null while the play is not on this device. */
  kept: KeptPack | null
}

/** The lines that needed help, with why, and a way to rehearse just them. */
export function LookAgain({ session, figures, kept }: Props) {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const { lookAgain } = figures
  if (figures.lines === 0) return null
  const attempts = lastPerLine(foldSession(session.sessionData.voiceInteractions))
  const lines = new Map<LineId, PackLine>(kept ? linesIn(kept, null).map((line) => [line.id, line]) : [])
  const rehearse = () =>
    router.push(
      addressOfRun({
        scriptId: session.scriptId,
        role: session.selectedCharacter,
        level: session.familiarityLevel,
        kind: 'lines',
        lines: [...lookAgain],
      }),
    )
  return (
    <View style={{ gap: SPACE.m }}>
      <Heading level={2}>{t('summary.lookAgain')}</Heading>
      {lookAgain.length === 0 ? <Text>{t('summary.lookAgainNone')}</Text> : null}
      {lookAgain.map((id) => (
        <ShakyLine key={id} line={lines.get(id)} attempt={attempts.get(id)} lang={session.sessionLanguage} />
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

function ShakyLine(props: { line: PackLine | undefined; attempt: VoiceInteraction | undefined; lang: string }) {
  const [t] = useWords('rehearsal')
  const { line, attempt } = props
  if (!line || !attempt) return null
  const why =
    attempt.end === 'skipped'
      ? t('summary.why.skipped')
      : attempt.hints > 0
        ? t('summary.why.hinted', { count: attempt.hints })
        : t('summary.why.shaky')
  return (
    <Card>
      <Text face="script" size="large" lang={props.lang}>
        {line.text}
      </Text>
      <Text size="small" tone="quiet">
        {why}
      </Text>
    </Card>
  )
}
