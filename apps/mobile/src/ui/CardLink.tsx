import { type Href, useRouter } from 'expo-router'
import type { ReactNode } from 'react'
import { Platform, Pressable, StyleSheet, View } from 'react-native'
import { RADIUS, SPACE, type Theme, themed } from '../theme/index.ts'
import { onWeb, type PressState } from './onWeb.ts'

interface Props {
  /** Where it leads, as a path. */
  to: string
  /** What it is called on a device; a browser reads out what is inside. */
  label: string
  children: ReactNode
  testID?: string
}

/** A card that leads somewhere, bound like a script: a spine of velvet at its side. */
export function CardLink({ to, label, children, testID }: Props) {
  const styles = useStyles()
  const router = useRouter()
  return (
    <Pressable
      role="link"
      {...(Platform.OS === 'web' ? onWeb({ href: to }) : { 'aria-label': label })}
      onPress={(event) => {
        event.preventDefault()
        // Paths are those of the routes in app/; the router types them only in generated code.
        router.push(to as Href)
      }}
      style={(state: PressState) => [styles.card, (state.pressed || state.hovered) && styles.lit]}
      testID={testID}
    >
      <View style={styles.spine} />
      <View style={styles.inside}>{children}</View>
    </Pressable>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    card: {
      flexDirection: 'row',
      alignSelf: 'stretch',
      borderRadius: RADIUS.m,
      borderWidth: edgeWidth,
      borderColor: colours.line,
      backgroundColor: colours.surface,
      overflow: 'hidden',
    },
    lit: { borderColor: colours.accent, backgroundColor: colours.raised },
    spine: { width: 14, backgroundColor: colours.velvet, borderRightWidth: 2, borderRightColor: colours.accent },
    inside: { flex: 1, padding: SPACE.l, gap: SPACE.s },
  }),
)
