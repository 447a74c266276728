import type { ComponentType, ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import Svg, { Defs, RadialGradient, Rect, Stop } from 'react-native-svg'
import { useTheme } from '../../../theme/index.ts'

// The library's types leave out the children that its own documentation gives this element.
const Definitions = Defs as unknown as ComponentType<{ children: ReactNode }>

/** A warm light on whoever speaks, in their colour. A decoration; with high contrast and in dim light it is put out. */
export function Spotlight({ colour }: { colour: string }) {
  const { name } = useTheme()
  if (name === 'contrast' || name === 'dim') return null
  return (
    <View aria-hidden style={styles.light}>
      <Svg width="100%" height="100%" preserveAspectRatio="none" viewBox="0 0 100 100" focusable={false}>
        <Definitions>
          <RadialGradient id="spot" cx="50%" cy="46%" rx="75%" ry="56%">
            <Stop offset="0" stopColor={colour} stopOpacity={0.15} />
            <Stop offset="1" stopColor={colour} stopOpacity={0} />
          </RadialGradient>
        </Definitions>
        <Rect width={100} height={100} fill="url(#spot)" />
      </Svg>
    </View>
  )
}

const styles = StyleSheet.create({ light: { ...StyleSheet.absoluteFill, pointerEvents: 'none' } })
