import type { Tap } from '@scripteam/practice'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { Interruption } from '../../../platform/interruptionsPort'
import { SPACE, useTheme, WIDTH } from '../../../theme/index.ts'
import { Button, Heading, Icon, Text } from '../../../ui/index.ts'
import { SmallTaps } from './StageControls.tsx'

interface Props {
  /** What interrupted me; null when I asked for the pause myself. */
  interruption: Interruption | null
  canAskForLine: boolean
  onTap: (what: Tap) => void
  onResume: () => void
  onFinish: () => void
  onLeave: () => void
}

/** The rehearsal holds its breath. */
export function PausedPanel(props: Props) {
  const [t] = useWords('rehearsal')
  const { colours } = useTheme()
  return (
    <View style={styles.panel} testID="paused">
      <View style={styles.words} role="status">
        <Icon name="pause" size={56} colour={colours.accent} />
        <Heading level={2} align="center">
          {t('stage.paused')}
        </Heading>
        <Text tone="quiet" align="center">
          {props.interruption ? t(`stage.interrupted.${props.interruption}`) : t('stage.pausedText')}
        </Text>
      </View>
      <View style={styles.buttons}>
        <Button
          look="main"
          icon="play"
          isWide
          label={t('stage.resume')}
          onPress={props.onResume}
          testID="stage-resume"
        />
        <Button icon="check" isWide label={t('stage.finish')} onPress={props.onFinish} testID="stage-finish" />
        <Button look="bare" isWide label={t('stage.leave')} onPress={props.onLeave} />
      </View>
      <View style={styles.buttons}>
        <SmallTaps canAskForLine={props.canAskForLine} onTap={props.onTap} />
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  panel: { flex: 1, justifyContent: 'center', alignItems: 'center', gap: SPACE.xxl },
  words: { alignItems: 'center', gap: SPACE.m },
  buttons: { alignSelf: 'center', width: '100%', maxWidth: WIDTH.form, gap: SPACE.m },
})
