import { View } from 'react-native'
import { FONT, FONT_SIZE, RADIUS, SPACE, TARGET, type Theme, themed, useTheme } from '../theme/index.ts'
import { Field } from './Field.tsx'
import { Icon } from './Icon.tsx'
import type { ChoiceProps } from './options.ts'

/** The browser's own list: keyboard, screen readers and phones know it already. */
export function Select<T extends string>({ label, value, options, onChange, hint, error, ...more }: ChoiceProps<T>) {
  const styles = useStyles()
  const { colours } = useTheme()
  return (
    <Field label={label} hint={hint} error={error}>
      {({ labelId, noteId }) => (
        <View style={{ justifyContent: 'center' }}>
          <select
            aria-label={label}
            aria-labelledby={labelId}
            aria-describedby={noteId}
            value={value}
            disabled={more.isDisabled}
            data-testid={more.testID}
            // The values of the list are those of `options`.
            onChange={(event) => onChange(event.target.value as T)}
            style={styles.select}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} style={styles.option}>
                {option.label}
              </option>
            ))}
          </select>
          <View style={{ position: 'absolute', right: SPACE.m, pointerEvents: 'none' }}>
            <Icon name="down" size={18} colour={colours.textQuiet} />
          </View>
        </View>
      )}
    </Field>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) => ({
  select: {
    appearance: 'none',
    minHeight: TARGET + 2,
    width: '100%',
    borderWidth: edgeWidth,
    borderStyle: 'solid',
    borderColor: colours.edge,
    borderRadius: RADIUS.m,
    backgroundColor: colours.surface,
    color: colours.text,
    padding: `${SPACE.s}px ${SPACE.xxl}px ${SPACE.s}px ${SPACE.m}px`,
    fontFamily: FONT.body,
    fontSize: FONT_SIZE.body,
  } as const,
  option: { backgroundColor: colours.raised, color: colours.text },
}))
