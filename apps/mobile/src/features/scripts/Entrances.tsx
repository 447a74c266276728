import { useEffect, useRef } from 'react'
import { Animated, Easing, Platform, StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { MOTION, RADIUS, SPACE, type Theme, themed, useIsStill } from '../../theme/index.ts'
import { Avatar, Text } from '../../ui/index.ts'
import type { Found } from './revelation.ts'

/** The characters that are on stage, each walking on as it comes. */
export function Entrances({ onStage }: { onStage: readonly Found[] }) {
  const styles = useStyles()
  return (
    <View role="list" style={styles.stage}>
      {onStage.map((found) => (
        <Entrance key={found.id} found={found} />
      ))}
    </View>
  )
}

function Entrance({ found }: { found: Found }) {
  const [t] = useWords()
  const styles = useStyles()
  const motion = useEntrance()
  return (
    <Animated.View role="listitem" style={[styles.one, motion]} testID="entrance">
      <Avatar name={found.name} size={44} />
      <View style={styles.words}>
        <Text isStrong>{found.name}</Text>
        <Text size="small" tone="quiet">
          {t('lines', { count: found.lines })}
        </Text>
      </View>
    </Animated.View>
  )
}

/** Out of the dark, a step forward. */
function useEntrance() {
  const isStill = useIsStill()
  const light = useRef(new Animated.Value(isStill ? 1 : 0)).current
  useEffect(() => {
    if (isStill) light.setValue(1)
    const walk = {
      toValue: 1,
      duration: MOTION.reveal * 1.5,
      easing: Easing.out(Easing.cubic),
      useNativeDriver: Platform.OS !== 'web',
    }
    const motion = Animated.timing(light, walk)
    motion.start()
    return () => motion.stop()
  }, [light, isStill])
  return {
    opacity: light,
    transform: [{ translateY: light.interpolate({ inputRange: [0, 1], outputRange: [18, 0] }) }],
  }
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    stage: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.m },
    one: {
      flexDirection: 'row',
      alignItems: 'center',
      gap: SPACE.m,
      paddingVertical: SPACE.s,
      paddingLeft: SPACE.s,
      paddingRight: SPACE.l,
      borderRadius: RADIUS.round,
      borderWidth: edgeWidth,
      borderColor: colours.line,
      backgroundColor: colours.surface,
      maxWidth: '100%',
    },
    words: { flexShrink: 1 },
  }),
)
