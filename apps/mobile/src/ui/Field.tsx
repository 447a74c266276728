import { type ReactNode, useId } from 'react'
import { Text as NativeText, StyleSheet, View } from 'react-native'
import { FONT, FONT_SIZE, type Theme, themed } from '../theme/index.ts'
import { Text } from './Text.tsx'

interface Props {
  label: string
  hint?: string
  error?: string
  children: (ids: FieldIds) => ReactNode
}

interface FieldIds {
  labelId: string
  /** Of the hint or the error, when there is one. */
  noteId: string | undefined
}

/**
 * A control with its label above and its hint or error below, tied together by id. Controls carry the
 * label as `aria-label` as well: iOS knows no `labelledby`.
 */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const styles = useStyles()
  const note = error ?? hint
  const ids = { labelId: `${id}-label`, noteId: note === undefined ? undefined : `${id}-note` }
  return (
    <View style={styles.field}>
      <NativeText nativeID={ids.labelId} style={styles.label}>
        {label}
      </NativeText>
      {children(ids)}
      {note === undefined ? null : (
        <Text nativeID={ids.noteId} size="small" tone={error === undefined ? 'quiet' : 'danger'}>
          {note}
        </Text>
      )}
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    field: { gap: 6, alignSelf: 'stretch' },
    label: { color: colours.text, fontFamily: FONT.body, fontSize: FONT_SIZE.body, fontWeight: '600' },
  }),
)
