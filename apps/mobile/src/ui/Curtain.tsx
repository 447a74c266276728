import { type ComponentType, type ReactNode, useState } from 'react'
import { StyleSheet, View } from 'react-native'
import Svg, { Defs, Ellipse, LinearGradient, Path, RadialGradient, Rect, Stop } from 'react-native-svg'
import { RADIUS, useTheme } from '../theme/index.ts'

// The library's types leave out the children that its own documentation gives this element.
const Definitions = Defs as unknown as ComponentType<{ children: ReactNode }>

/** The drawing is this high; its width follows the room there is. */
const HEIGHT = 260
const FOLD = 34

/** The house before the show: a velvet curtain drawn aside, a lit stage. A decoration; it says nothing. */
export function Curtain({ height = 200 }: { height?: number }) {
  const [room, setRoom] = useState(0)
  const width = (room / height) * HEIGHT
  return (
    <View aria-hidden style={[styles.frame, { height }]} onLayout={(event) => setRoom(event.nativeEvent.layout.width)}>
      {room === 0 ? null : <Drawing width={width} />}
    </View>
  )
}

function Drawing({ width }: { width: number }) {
  const { colours } = useTheme()
  const folds = Array.from({ length: Math.max(2, Math.round((width * 0.3) / FOLD)) }, (_, fold) => fold)
  return (
    <Svg width="100%" height="100%" viewBox={`0 0 ${width} ${HEIGHT}`} focusable={false}>
      <Lights />
      <Rect width={width} height={HEIGHT} fill={colours.surface} />
      <Rect width={width} height={HEIGHT} fill="url(#light)" />
      <Path d={`M0 222h${width}v40H0z`} fill={colours.backdrop} opacity={0.55} />
      <Ellipse cx={width / 2} cy={236} rx={width * 0.26} ry={15} fill={colours.accent} opacity={0.4} />
      {folds.map((fold) => (
        <Fold key={fold} fold={fold} width={width} />
      ))}
      <Valance width={width} />
    </Svg>
  )
}

function Lights() {
  const { colours } = useTheme()
  return (
    <Definitions>
      <RadialGradient id="light" cx="50%" cy="88%" rx="46%" ry="70%">
        <Stop offset="0" stopColor={colours.accent} stopOpacity={0.55} />
        <Stop offset="1" stopColor={colours.backdrop} stopOpacity={0} />
      </RadialGradient>
      <LinearGradient id="fold" x1="0" y1="0" x2="1" y2="0">
        <Stop offset="0" stopColor={colours.backdrop} stopOpacity={0.7} />
        <Stop offset="0.45" stopColor={colours.backdrop} stopOpacity={0} />
        <Stop offset="1" stopColor={colours.backdrop} stopOpacity={0.55} />
      </LinearGradient>
    </Definitions>
  )
}

/** One fold on either side, gathered towards its tie. */
function Fold({ fold, width }: { fold: number; width: number }) {
  const { colours } = useTheme()
  const x = fold * FOLD
  const tied = fold * 17
  const d = `M${x} 0h${FOLD}C${x + FOLD} 90 ${tied + 20} 130 ${tied + 17} 170L${tied + 22} ${HEIGHT}H${tied - 4}L${tied} 170C${tied} 130 ${x} 90 ${x} 0z`
  const mirrored = `matrix(-1 0 0 1 ${width} 0)`
  return (
    <>
      <Path d={d} fill={colours.velvet} />
      <Path d={d} fill="url(#fold)" />
      <Path d={d} fill={colours.velvet} transform={mirrored} />
      <Path d={d} fill="url(#fold)" transform={mirrored} />
    </>
  )
}

/** The swags along the top, hemmed with brass. */
function Valance({ width }: { width: number }) {
  const { colours } = useTheme()
  const swags = Math.max(3, Math.round(width / 110))
  const wide = width / swags
  return Array.from({ length: swags }, (_, swag) => swag * wide).map((x) => (
    <Path
      key={x}
      d={`M${x} -3h${wide}v22c${-wide * 0.14} 34 ${-wide * 0.86} 34 ${-wide} 0z`}
      fill={colours.velvet}
      stroke={colours.accent}
      strokeWidth={2.5}
    />
  ))
}

const styles = StyleSheet.create({
  frame: { alignSelf: 'stretch', overflow: 'hidden', borderRadius: RADIUS.l },
})
