import { StyleSheet, Text, View } from 'react-native'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed } from '../../../theme/index.ts'

export interface Figure {
  name: string
  /** Null when nobody measured it. */
  value: string | null
}

interface Props {
  figures: readonly Figure[]
  /** What stands in for a figure that nobody measured. */
  unmeasured: string
  testID?: string
}

/** Figures with their names, as many side by side as there is room for. */
export function FigureGrid({ figures, unmeasured, testID }: Props) {
  const styles = useStyles()
  return (
    <View style={styles.grid} role="list" testID={testID}>
      {figures.map(({ name, value }) => (
        <View key={name} role="listitem" style={styles.figure}>
          <Text style={value === null ? styles.unmeasured : styles.value}>{value ?? unmeasured}</Text>
          <Text style={styles.name}>{name}</Text>
        </View>
      ))}
    </View>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    grid: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.s, alignSelf: 'stretch' },
    figure: {
      flexGrow: 1,
      flexBasis: 140,
      minHeight: 84,
      padding: SPACE.m,
      gap: SPACE.xs,
      borderRadius: RADIUS.m,
      borderWidth: edgeWidth,
      borderColor: colours.line,
      backgroundColor: colours.surface,
      justifyContent: 'space-between',
    },
    value: { color: colours.accent, fontFamily: FONT.display, fontSize: FONT_SIZE.title },
    unmeasured: { color: colours.textQuiet, fontFamily: FONT.body, fontSize: FONT_SIZE.small, fontStyle: 'italic' },
    name: { color: colours.textQuiet, fontFamily: FONT.body, fontSize: FONT_SIZE.small },
  }),
)
