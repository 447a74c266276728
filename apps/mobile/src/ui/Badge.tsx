import { StyleSheet, View } from 'react-native'
import { RADIUS, SPACE, type Theme, themed } from '../theme/index.ts'
import { Text } from './Text.tsx'

/** A short mark on a card, such as "Sample". */
export function Badge({
  children,
  tone = 'accent',
}: {
  children: string
  tone?: 'accent' | 'quiet' | 'danger' | 'success'
}) {
  const styles = useStyles()
  return (
    <View style={styles.badge}>
      <Text size="small" tone={tone}>
        {children}
      </Text>
    </View>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    badge: {
      alignSelf: 'flex-start',
      borderWidth: edgeWidth,
      borderColor: colours.line,
      borderRadius: RADIUS.round,
      paddingHorizontal: SPACE.m,
      paddingVertical: SPACE.hair,
    },
  }),
)
