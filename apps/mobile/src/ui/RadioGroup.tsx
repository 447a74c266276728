import { useId } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { RADIUS, SPACE, TARGET, type Theme, themed } from '../theme/index.ts'
import type { ChoiceProps, Option } from './options.ts'
import { useRoving } from './roving.ts'
import { Text } from './Text.tsx'

interface Props<T extends string> extends ChoiceProps<T> {
  /** When a heading or dialog title says the same already. */
  isLabelHidden?: boolean
}

/** A few choices, all seen at once. */
export function RadioGroup<T extends string>({ label, value, options, onChange, isLabelHidden, ...more }: Props<T>) {
  const id = useId()
  const styles = useStyles()
  const chosen = options.findIndex((option) => option.value === value)
  const roving = useRoving(options.length, chosen, (index) => {
    const option = options[index]
    if (option && !more.isDisabled) onChange(option.value)
  })
  return (
    <View style={styles.group}>
      {isLabelHidden ? null : (
        <Text isStrong nativeID={id}>
          {label}
        </Text>
      )}
      {more.hint === undefined ? null : (
        <Text size="small" tone="quiet">
          {more.hint}
        </Text>
      )}
      <View
        role="radiogroup"
        aria-labelledby={isLabelHidden ? undefined : id}
        aria-label={isLabelHidden ? label : undefined}
        style={styles.options}
        testID={more.testID}
        {...roving.groupProps}
      >
        {options.map((option, index) => (
          <Pressable
            key={option.value}
            role="radio"
            aria-checked={index === chosen}
            aria-label={option.hint === undefined ? option.label : `${option.label}. ${option.hint}`}
            disabled={more.isDisabled}
            onPress={() => onChange(option.value)}
            style={[styles.option, index === chosen && styles.chosen]}
            testID={`option-${option.value}`}
            {...roving.itemProps(index)}
          >
            <Choice option={option} isChosen={index === chosen} />
          </Pressable>
        ))}
      </View>
    </View>
  )
}

function Choice<T extends string>({ option, isChosen }: { option: Option<T>; isChosen: boolean }) {
  const styles = useStyles()
  return (
    <>
      <View style={[styles.ring, isChosen && styles.ringChosen]}>{isChosen ? <View style={styles.dot} /> : null}</View>
      <View style={styles.words}>
        <Text isStrong={isChosen}>{option.label}</Text>
        {option.hint === undefined ? null : (
          <Text size="small" tone="quiet">
            {option.hint}
          </Text>
        )}
      </View>
    </>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    group: { gap: SPACE.s, alignSelf: 'stretch' },
    options: { gap: SPACE.s },
    option: {
      flexDirection: 'row',
      alignItems: 'center',
      gap: SPACE.m,
      minHeight: TARGET,
      paddingHorizontal: SPACE.m,
      paddingVertical: SPACE.s,
      borderWidth: edgeWidth,
      borderColor: colours.edge,
      borderRadius: RADIUS.m,
      backgroundColor: colours.surface,
    },
    chosen: { borderColor: colours.accent, backgroundColor: colours.raised },
    ring: {
      width: 22,
      height: 22,
      borderRadius: 11,
      borderWidth: 2,
      borderColor: colours.edge,
      alignItems: 'center',
      justifyContent: 'center',
    },
    ringChosen: { borderColor: colours.accent },
    // A border, since forced colours drop backgrounds.
    dot: { width: 0, height: 0, borderWidth: 5, borderRadius: 5, borderColor: colours.accent },
    words: { flex: 1 },
  }),
)
