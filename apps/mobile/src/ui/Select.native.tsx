import { useState } from 'react'
import { Pressable, StyleSheet } from 'react-native'
import { RADIUS, SPACE, TARGET, type Theme, themed } from '../theme/index.ts'
import { Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import { Icon } from './Icon.tsx'
import type { ChoiceProps } from './options.ts'
import { RadioGroup } from './RadioGroup.tsx'
import { Text } from './Text.tsx'

/** A field that opens the choices over the screen. */
export function Select<T extends string>(props: ChoiceProps<T>) {
  const [isOpen, setOpen] = useState(false)
  const styles = useStyles()
  const chosen = props.options.find((option) => option.value === props.value)
  const choose = (value: T) => {
    props.onChange(value)
    setOpen(false)
  }
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {({ labelId }) => (
        <>
          <Pressable
            role="combobox"
            aria-label={props.label}
            aria-labelledby={labelId}
            aria-expanded={isOpen}
            disabled={props.isDisabled}
            onPress={() => setOpen(true)}
            style={styles.field}
            testID={props.testID}
          >
            <Text>{chosen?.label ?? ''}</Text>
            <Icon name="down" size={18} />
          </Pressable>
          <Dialog title={props.label} isOpen={isOpen} onClose={() => setOpen(false)}>
            <RadioGroup
              label={props.label}
              value={props.value}
              options={props.options}
              onChange={choose}
              isLabelHidden
            />
          </Dialog>
        </>
      )}
    </Field>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    field: {
      flexDirection: 'row',
      justifyContent: 'space-between',
      alignItems: 'center',
      minHeight: TARGET + 2,
      borderWidth: edgeWidth,
      borderColor: colours.edge,
      borderRadius: RADIUS.m,
      backgroundColor: colours.surface,
      paddingHorizontal: SPACE.m,
    },
  }),
)
