import { StyleSheet, TextInput, type TextInputProps } from 'react-native'
import { FONT, FONT_SIZE, RADIUS, SPACE, TARGET, type Theme, themed, useTheme } from '../theme/index.ts'
import { Field } from './Field.tsx'
import { onWeb } from './onWeb.ts'

interface Props
  extends Pick<
    TextInputProps,
    | 'autoComplete'
    | 'inputMode'
    | 'secureTextEntry'
    | 'autoCapitalize'
    | 'onSubmitEditing'
    | 'autoFocus'
    | 'multiline'
    | 'placeholder'
    | 'maxLength'
    | 'onBlur'
    | 'onKeyPress'
    | 'selectTextOnFocus'
    | 'testID'
  > {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string
  isDisabled?: boolean
  lang?: string
  /** Attributes for browsers, such as those of a combobox. */
  web?: Record<string, unknown>
}

/** A line (or, with `multiline`, a box) to write in. */
export function TextField({ label, value, onChange, hint, error, isDisabled, lang, web, ...input }: Props) {
  const styles = useStyles()
  const { colours } = useTheme()
  return (
    <Field label={label} hint={hint} error={error}>
      {({ labelId, noteId }) => (
        <TextInput
          {...input}
          value={value}
          onChangeText={onChange}
          editable={isDisabled !== true}
          aria-label={label}
          aria-labelledby={labelId}
          {...onWeb({ 'aria-describedby': noteId, 'aria-invalid': error !== undefined, lang, ...web })}
          placeholderTextColor={colours.textQuiet}
          style={[styles.input, input.multiline && styles.box, error !== undefined && styles.wrong]}
        />
      )}
    </Field>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    input: {
      minHeight: TARGET + 2,
      borderWidth: edgeWidth,
      borderColor: colours.edge,
      borderRadius: RADIUS.m,
      backgroundColor: colours.surface,
      color: colours.text,
      paddingHorizontal: SPACE.m,
      paddingVertical: SPACE.s,
      fontFamily: FONT.body,
      fontSize: FONT_SIZE.body,
    },
    box: { minHeight: 110, textAlignVertical: 'top' },
    wrong: { borderColor: colours.danger, borderWidth: 2 },
  }),
)
