import type { Tap } from '@scripteam/practice'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Button } from '../../../ui/index.ts'

interface Props {
  isMyTurn: boolean
  /** False where the whole line is in view anyway. */
  hasHints: boolean
  onTap: (what: Tap) => void
}

/** Below the scene, within reach of a thumb: one large button, and four small ones. */
export function StageControls({ isMyTurn, hasHints, onTap }: Props) {
  const [t] = useWords('rehearsal')
  return (
    <View style={styles.controls}>
      <View style={styles.row}>
        <Small icon="previous" label={t('stage.back')} onPress={() => onTap('back')} testID="stage-back" />
        <Small icon="repeat" label={t('stage.again')} onPress={() => onTap('again')} testID="stage-again" />
        <Small
          icon="hint"
          label={t('stage.line')}
          isDisabled={!isMyTurn || !hasHints}
          onPress={() => onTap('line')}
          testID="stage-line"
        />
        <Small icon="next" label={t('stage.skip')} onPress={() => onTap('skip')} testID="stage-skip" />
      </View>
      <Done isMyTurn={isMyTurn} onPress={() => onTap('done')} />
    </View>
  )
}

function Small(props: {
  icon: 'previous' | 'repeat' | 'hint' | 'next'
  label: string
  isDisabled?: boolean
  onPress: () => void
  testID: string
}) {
  return (
    <View style={styles.small}>
      <Button {...props} isWide />
    </View>
  )
}

function Done({ isMyTurn, onPress }: { isMyTurn: boolean; onPress: () => void }) {
  const [t] = useWords('rehearsal')
  const look = useStyles()
  return (
    <Pressable
      role="button"
      aria-disabled={!isMyTurn}
      disabled={!isMyTurn}
      onPress={onPress}
      testID="stage-done"
      style={[look.done, isMyTurn && look.doneLit]}
    >
      <Text style={[look.label, isMyTurn && look.labelLit]}>{isMyTurn ? t('stage.done') : t('stage.noLineNext')}</Text>
    </Pressable>
  )
}

const styles = StyleSheet.create({
  controls: { gap: SPACE.s },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.s },
  small: { flexGrow: 1, flexBasis: 76 },
})

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    done: {
      minHeight: 80,
      borderRadius: RADIUS.l,
      borderWidth: edgeWidth,
      borderColor: colours.line,
      alignItems: 'center',
      justifyContent: 'center',
    },
    doneLit: { backgroundColor: colours.accent, borderColor: colours.accent },
    label: { color: colours.textQuiet, fontFamily: FONT.display, fontSize: FONT_SIZE.title },
    labelLit: { color: colours.onAccent },
  }),
)
