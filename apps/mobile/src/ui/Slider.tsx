import { useState } from 'react'
import { type GestureResponderEvent, StyleSheet, View } from 'react-native'
import { SPACE, TARGET, type Theme, themed } from '../theme/index.ts'
import { Field } from './Field.tsx'
import { type KeyPress, onWeb } from './onWeb.ts'
import { placeOf, steppedBy, valueAt } from './scale.ts'
import { Text } from './Text.tsx'

interface Props {
  label: string
  value: number
  min: number
  max: number
  step: number
  onChange: (value: number) => void
  /** The value in words, such as "1.25 times". */
  words: string
  hint?: string
  testID?: string
}

const ACTIONS = [{ name: 'increment' }, { name: 'decrement' }]

/** A value between two ends, by finger, mouse, keys or a screen reader's gestures. */
export function Slider(props: Props) {
  const { value, min, max, onChange } = props
  const styles = useStyles()
  const [width, setWidth] = useState(0)
  const drag = (event: GestureResponderEvent) => {
    if (width > 0) onChange(valueAt(event.nativeEvent.locationX / width, props))
  }
  const onKeyDown = (event: KeyPress) => {
    const next = steppedBy(event.key, value, props)
    if (next === null) return
    event.preventDefault()
    onChange(next)
  }
  const share = placeOf(value, props)
  return (
    <Field label={props.label} hint={props.hint}>
      {({ labelId }) => (
        <View style={styles.row}>
          <View
            role="slider"
            accessible
            tabIndex={0}
            aria-label={props.label}
            aria-labelledby={labelId}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={value}
            aria-valuetext={props.words}
            accessibilityActions={ACTIONS}
            onAccessibilityAction={({ nativeEvent }) =>
              onChange(
                steppedBy(nativeEvent.actionName === 'increment' ? 'ArrowUp' : 'ArrowDown', value, props) ?? value,
              )
            }
            {...onWeb({ onKeyDown })}
            onLayout={(event) => setWidth(event.nativeEvent.layout.width)}
            onStartShouldSetResponder={() => true}
            onMoveShouldSetResponder={() => true}
            onResponderTerminationRequest={() => false}
            onResponderGrant={drag}
            onResponderMove={drag}
            style={styles.touch}
            testID={props.testID}
          >
            <View style={styles.track}>
              <View style={[styles.done, { width: `${share * 100}%` }]} />
            </View>
            <View style={[styles.thumb, { left: `${share * 100}%` }]} />
          </View>
          <View style={styles.words}>
            <Text align="right">{props.words}</Text>
          </View>
        </View>
      )}
    </Field>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    row: { flexDirection: 'row', alignItems: 'center', gap: SPACE.m, paddingLeft: 11 },
    touch: { flex: 1, height: TARGET, justifyContent: 'center' },
    track: { height: 8, borderRadius: 4, borderWidth: 1, borderColor: colours.edge, pointerEvents: 'none' },
    done: { height: 6, borderRadius: 3, backgroundColor: colours.accent },
    thumb: {
      position: 'absolute',
      width: 22,
      height: 22,
      marginLeft: -11,
      borderRadius: 11,
      borderWidth: 6,
      borderColor: colours.accent,
      backgroundColor: colours.surface,
      pointerEvents: 'none',
    },
    words: { minWidth: 84, paddingLeft: SPACE.s },
  }),
)
