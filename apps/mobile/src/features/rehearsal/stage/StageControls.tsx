import type { Tap } from '@scripteam/practice'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed, useTheme } from '../../../theme/index.ts'
import { Icon, type IconName } from '../../../ui/index.ts'

interface Props {
  isMyTurn: boolean
  /** Who speaks while it is not my turn. */
  speaker: string
  /** False where there is no hint to give. */
  canAskForLine: boolean
  onTap: (what: Tap) => void
}

/** Below the scene, within reach of a thumb: one large button, and four small ones. */
export function StageControls({ isMyTurn, speaker, canAskForLine, onTap }: Props) {
  const styles = useStyles()
  return (
    <View style={styles.controls}>
      <SmallTaps canAskForLine={canAskForLine} onTap={onTap} />
      <Done isMyTurn={isMyTurn} speaker={speaker} onPress={() => onTap('done')} />
    </View>
  )
}

/** Back, again, "line?" and skip: on the stage, and in a pause, which they end. */
export function SmallTaps({ canAskForLine, onTap }: Pick<Props, 'canAskForLine' | 'onTap'>) {
  const [t] = useWords('rehearsal')
  const styles = useStyles()
  return (
    <View style={styles.row}>
      <Small what="back" icon="previous" label={t('stage.back')} onTap={onTap} />
      <Small what="again" icon="repeat" label={t('stage.again')} onTap={onTap} />
      <Small what="line" icon="hint" label={t('stage.line')} isDisabled={!canAskForLine} onTap={onTap} />
      <Small what="skip" icon="next" label={t('stage.skip')} onTap={onTap} />
    </View>
  )
}

function Small(props: { what: Tap; icon: IconName; label: string; isDisabled?: boolean; onTap: (what: Tap) => void }) {
  const styles = useStyles()
  const { colours } = useTheme()
  const isDisabled = props.isDisabled === true
  return (
    <Pressable
      role="button"
      aria-disabled={isDisabled}
      disabled={isDisabled}
      onPress={() => props.onTap(props.what)}
      testID={`stage-${props.what}`}
      style={({ pressed }) => [styles.small, isDisabled && styles.inert, pressed && styles.pressed]}
    >
      <Icon name={props.icon} size={22} colour={colours.text} />
      <Text style={styles.smallLabel}>{props.label}</Text>
    </Pressable>
  )
}

function Done({ isMyTurn, speaker, onPress }: { isMyTurn: boolean; speaker: string; onPress: () => void }) {
  const [t] = useWords('rehearsal')
  const styles = useStyles()
  return (
    <Pressable
      role="button"
      aria-disabled={!isMyTurn}
      disabled={!isMyTurn}
      onPress={onPress}
      testID="stage-done"
      style={({ pressed }) => [styles.done, isMyTurn && styles.doneLit, pressed && styles.pressed]}
    >
      <Text style={[styles.label, isMyTurn && styles.labelLit]}>
        {isMyTurn ? t('stage.done') : t('stage.listening', { name: speaker })}
      </Text>
    </Pressable>
  )
}

const useStyles = themed(({ name, colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    controls: { gap: SPACE.s },
    row: { flexDirection: 'row', gap: SPACE.s },
    small: {
      flex: 1,
      minHeight: 60,
      gap: SPACE.xs,
      paddingVertical: SPACE.s,
      alignItems: 'center',
      justifyContent: 'center',
      borderRadius: RADIUS.m,
      borderWidth: edgeWidth,
      borderColor: colours.edge,
      backgroundColor: colours.surface,
    },
    smallLabel: { color: colours.text, fontFamily: FONT.body, fontSize: FONT_SIZE.small, textAlign: 'center' },
    inert: { opacity: 0.45 },
    pressed: { opacity: 0.75 },
    done: {
      minHeight: 88,
      borderRadius: RADIUS.l,
      borderWidth: edgeWidth,
      borderColor: colours.edge,
      alignItems: 'center',
      justifyContent: 'center',
    },
    // In dim light a frame does: so large a surface would light up the wings.
    doneLit: { backgroundColor: name === 'dim' ? colours.raised : colours.accent, borderColor: colours.accent },
    label: { color: colours.textQuiet, fontFamily: FONT.display, fontSize: FONT_SIZE.title },
    labelLit: { color: name === 'dim' ? colours.accent : colours.onAccent },
  }),
)
