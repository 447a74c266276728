import { StyleSheet } from 'react-native'
import Svg, { Path } from 'react-native-svg'
import { useTheme } from '../theme/index.ts'

/** Strokes on a 24 by 24 field. */
const STROKES = {
  scripts: 'M4 5.5C7 4 9.5 4 12 6c2.5-2 5-2 8-.5V19c-3-1.5-5.5-1.5-8 .5-2.5-2-5-2-8-.5zM12 6v13.5',
  curtain: 'M3 4h18M4.5 4c0 7-.5 11-1.5 16 4-2 6.5-7 7-16M19.5 4c0 7 .5 11 1.5 16-4-2-6.5-7-7-16M8.5 20.5h7',
  practice:
    'M4 5c5 2 11 2 16 0 .6 8-2 14-8 16C6 19 3.4 13 4 5zM8 10.5c.8-.8 2.2-.8 3 0M13 10.5c.8-.8 2.2-.8 3 0M8.5 14.5c2 2 5 2 7 0',
  progress: 'M4 20h16M6.5 16v-4M12 16V5M17.5 16V9',
  profile: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M5.5 9 12 15.5 18.5 9',
  up: 'M5.5 15.5 12 9 18.5 15.5',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  close: 'M6 6l12 12M18 6 6 18',
  play: 'M7.5 4.5v15l12-7.5z',
  pause: 'M8 5v14M16 5v14',
  stop: 'M6.5 6.5h11v11h-11z',
  record: 'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  upload: 'M12 16V4.5M7 9.5l5-5 5 5M4.5 15.5V19.5h15v-4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 12.5h8L17 7M10.5 10.5v5.5M13.5 10.5v5.5',
  check: 'M5 12.5 10 17.5 19 7',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  repeat: 'M19 12a7 7 0 1 1-2-5l2.5 2.5M19.5 4.5v5h-5',
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7v.1',
  previous: 'M17.5 5.5v13L8 12zM6.5 5.5v13',
  next: 'M6.5 5.5v13L16 12zM17.5 5.5v13',
  hint: 'M9.5 17.5h5M10 20.5h4M12 3.5a6 6 0 0 0-3.5 10.900c.7.5 1 1 1 2h5c0-1 .3-1.5 1-2A6 6 0 0 0 12 3.5z',
  edit: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5z',
  microphone:
    'M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3zM5.5 11.5a6.500 6.500 0 0 0 13 0M12 18v3M8.500 21h7',
  voice: 'M4 10v4M8 7v10M12 4.5v15M16 8v8M20 10.5v3',
  eye: 'M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  plus: 'M12 5v14M5 12h14',
  undo: 'M8.5 5 4 9.5l4.5 4.5M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3.5',
  redo: 'M15.5 5 20 9.5l-4.5 4.5M19.5 9.5H10a5.5 5.5 0 0 0 0 11h3.5',
  more: 'M4.5 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M17.5 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  split: 'M4 6.5h16M4 17.5h16M4 12h3M10.5 12h3M17 12h3',
  join: 'M12 3.5v6M9 7l3 3 3-3M12 20.5v-6M9 17l3-3 3 3M4 12h16',
  bracket: 'M9 4c-4 4.5-4 11.5 0 16M15 4c4 4.5 4 11.5 0 16M9.5 12h5',
  heading: 'M5 6h14M5 11h9M5 15h11M5 19h7',
  page: 'M6 3.5h8.5L18 7v13.5H6zM14 3.5V7.5h4M9 12h6M9 15.5h6',
  keys: 'M3.5 7h17v10.5h-17zM7 10.5v.1M10.5 10.5v.1M14 10.5v.1M17.3 10.5v.1M8 14h8',
} as const

export type IconName = keyof typeof STROKES

interface Props {
  name: IconName
  size?: number
  colour?: string
}

/** A drawing beside words; it says nothing by itself, so readers of the screen are spared it. */
export function Icon({ name, size = 22, colour }: Props) {
  const { colours } = useTheme()
  return (
    <Svg
      style={[styles.drawing]}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden
      focusable={false}
    >
      <Path
        d={STROKES[name]}
        stroke={colour ?? colours.text}
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  )
}

const styles = StyleSheet.create({
  // Words beside it break; a drawing would be squeezed. Pressed, it would take the focus of the browser from its button.
  drawing: { flexShrink: 0, pointerEvents: 'none' },
})
