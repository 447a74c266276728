import { StyleSheet, Text, useWindowDimensions, View } from 'react-native'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed, WIDTH } from '../../../theme/index.ts'

interface Figure {
  name: string
  /** Null when nobody measured it. */
  value: string | null
}

interface Props {
  figures: readonly Figure[]
  /** What stands in for a figure that nobody measured. */
  unmeasured: string
  /** Columns where there is room; two on a phone. */
  wideColumns: number
  testID?: string
}

/** Figures with their names, side by side. */
export function FigureGrid({ figures, unmeasured, wideColumns, testID }: Props) {
  const styles = useStyles()
  const columns = useWindowDimensions().width >= WIDTH.wide ? wideColumns : 2
  // Less than an even share, to leave room for the gaps; growing closes what is left.
  const flexBasis = `${100 / columns - 3}%` as const
  return (
    <View style={styles.grid} role="list" testID={testID}>
      {figures.map(({ name, value }) => (
        <View key={name} role="listitem" style={[styles.figure, { flexBasis }]}>
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
