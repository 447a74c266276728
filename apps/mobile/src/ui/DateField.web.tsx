import { FONT, FONT_SIZE, RADIUS, SPACE, TARGET, type Theme, themed } from '../theme/index.ts'
import type { MomentFieldProps } from './dateFieldPort.ts'
import { Field } from './Field.tsx'

/** A day or a time of day, by the browser's own control. */
export function DateField({ label, hint, kind, value, onChange, testID }: MomentFieldProps) {
  const styles = useStyles()
  return (
    <Field label={label} hint={hint}>
      {({ labelId, noteId }) => (
        <input
          type={kind}
          aria-label={label}
          aria-labelledby={labelId}
          aria-describedby={noteId}
          value={value ?? ''}
          data-testid={testID}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          style={styles.input}
        />
      )}
    </Field>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) => ({
  input: {
    colorScheme: 'dark',
    boxSizing: 'border-box',
    minHeight: TARGET + 2,
    width: '100%',
    maxWidth: 280,
    borderWidth: edgeWidth,
    borderStyle: 'solid',
    borderColor: colours.edge,
    borderRadius: RADIUS.m,
    backgroundColor: colours.surface,
    color: colours.text,
    padding: `${SPACE.s}px ${SPACE.m}px`,
    fontFamily: FONT.body,
    fontSize: FONT_SIZE.body,
  } as const,
}))
