import type { ComponentType, ReactNode } from 'react'
import { View } from 'react-native'
import Svg, { Defs, Ellipse, LinearGradient, Path, RadialGradient, Rect, Stop } from 'react-native-svg'
import { useTheme } from '../theme/index.ts'

// The library's types leave out the children that its own documentation gives this element.
const Definitions = Defs as unknown as ComponentType<{ children: ReactNode }>

const FOLDS = [0, 1, 2, 3, 4, 5, 6, 7]

/** The house before the show: a velvet curtain drawn aside, a lit stage. A decoration; it says nothing. */
export function Curtain({ height = 200 }: { height?: number }) {
  const { colours } = useTheme()
  return (
    <View aria-hidden style={{ height, alignSelf: 'stretch', overflow: 'hidden', borderRadius: 16 }}>
      <Svg width="100%" height="100%" viewBox="0 0 800 260" preserveAspectRatio="xMidYMin slice" focusable={false}>
        <Definitions>
          <RadialGradient id="light" cx="50%" cy="78%" rx="46%" ry="62%">
            <Stop offset="0" stopColor={colours.accent} stopOpacity={0.55} />
            <Stop offset="1" stopColor={colours.backdrop} stopOpacity={0} />
          </RadialGradient>
          <LinearGradient id="fold" x1="0" y1="0" x2="1" y2="0">
            <Stop offset="0" stopColor={colours.backdrop} stopOpacity={0.6} />
            <Stop offset="0.45" stopColor={colours.onVelvet} stopOpacity={0.14} />
            <Stop offset="1" stopColor={colours.backdrop} stopOpacity={0.5} />
          </LinearGradient>
        </Definitions>
        <Rect width={800} height={260} fill={colours.surface} />
        <Rect width={800} height={260} fill="url(#light)" />
        <Ellipse cx={400} cy={232} rx={210} ry={20} fill={colours.accent} opacity={0.35} />
        <Path d="M0 226h800v34H0z" fill={colours.backdrop} opacity={0.55} />
        {FOLDS.map((fold) => (
          <Side key={fold} fold={fold} velvet={colours.velvet} />
        ))}
        <Valance velvet={colours.velvet} brass={colours.accent} />
      </Svg>
    </View>
  )
}

/** One fold on either side, gathered towards its tie. */
function Side({ fold, velvet }: { fold: number; velvet: string }) {
  const x = fold * 34
  const gathered = fold * 19
  const left = `M${x} 0h34C${x + 34} 90 ${gathered + 22} 130 ${gathered + 19} 170L${gathered + 24} 260H${gathered - 4}L${gathered} 170C${gathered} 130 ${x} 90 ${x} 0z`
  return (
    <>
      <Path d={left} fill={velvet} />
      <Path d={left} fill="url(#fold)" />
      <Path d={left} fill={velvet} transform="matrix(-1 0 0 1 800 0)" />
      <Path d={left} fill="url(#fold)" transform="matrix(-1 0 0 1 800 0)" />
    </>
  )
}

function Valance({ velvet, brass }: { velvet: string; brass: string }) {
  return FOLDS.map((fold) => {
    const swag = `M${fold * 100} 0h100v22c-14 34-86 34-100 0z`
    return <Path key={fold} d={swag} fill={velvet} stroke={brass} strokeWidth={2.5} />
  })
}
