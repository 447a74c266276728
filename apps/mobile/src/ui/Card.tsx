import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { RADIUS, SPACE, type Theme, themed } from '../theme/index.ts'

interface Props {
  children: ReactNode
  /** `paper`: words of the play on a page. */
  look?: 'plain' | 'paper'
  testID?: string
}

/** A surface that holds things that belong together. */
export function Card({ children, look = 'plain', testID }: Props) {
  const styles = useStyles()
  return (
    <View style={[styles.card, styles[look]]} testID={testID}>
      {children}
    </View>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    card: {
      alignSelf: 'stretch',
      flexGrow: 1,
      borderRadius: RADIUS.l,
      borderWidth: edgeWidth,
      padding: SPACE.l,
      gap: SPACE.m,
    },
    plain: { backgroundColor: colours.surface, borderColor: colours.line },
    paper: { backgroundColor: colours.paper, borderColor: colours.line },
  }),
)
