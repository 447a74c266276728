import { useId } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { SPACE, TARGET, type Theme, themed } from '../theme/index.ts'
import { type KeyPress, onWeb } from './onWeb.ts'
import { Text } from './Text.tsx'

interface Props {
  label: string
  hint?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  isDisabled?: boolean
  testID?: string
}

/** Something that is on or off, at once. */
export function Switch({ label, hint, isOn, onChange, isDisabled, testID }: Props) {
  const id = useId()
  const styles = useStyles()
  const onKeyDown = (event: KeyPress) => {
    if (event.key !== ' ') return
    event.preventDefault()
    if (!isDisabled) onChange(!isOn)
  }
  return (
    <View {...onWeb({ onKeyDown })}>
      <Pressable
        role="switch"
        aria-checked={isOn}
        aria-label={label}
        {...onWeb({ 'aria-describedby': hint === undefined ? undefined : id })}
        disabled={isDisabled}
        onPress={() => onChange(!isOn)}
        style={styles.row}
        testID={testID}
      >
        <View style={styles.words}>
          <Text>{label}</Text>
          {hint === undefined ? null : (
            <Text size="small" tone="quiet" nativeID={id}>
              {hint}
            </Text>
          )}
        </View>
        <View style={[styles.track, isOn && styles.trackOn]}>
          <View style={[styles.thumb, isOn && styles.thumbOn]} />
        </View>
      </Pressable>
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    row: { flexDirection: 'row', alignItems: 'center', gap: SPACE.l, minHeight: TARGET, paddingVertical: SPACE.xs },
    words: { flex: 1 },
    track: {
      width: 52,
      height: 30,
      borderRadius: 15,
      borderWidth: 2,
      borderColor: colours.edge,
      backgroundColor: colours.surface,
      justifyContent: 'center',
      paddingHorizontal: 3,
    },
    trackOn: { borderColor: colours.accent, alignItems: 'flex-end' },
    thumb: { width: 20, height: 20, borderRadius: 10, borderWidth: 3, borderColor: colours.edge },
    // All border, so that forced colours show it too.
    thumbOn: { borderWidth: 10, borderColor: colours.accent },
  }),
)
