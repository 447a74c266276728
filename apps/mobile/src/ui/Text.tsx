import type { ReactNode } from 'react'
import { Text as NativeText, StyleSheet, type TextProps, type TextStyle } from 'react-native'
import { FONT, FONT_SIZE, type Theme, themed } from '../theme/index.ts'
import { onWeb } from './onWeb.ts'

/** `ink` and `inkQuiet` are for words on paper. */
type Tone = 'plain' | 'quiet' | 'accent' | 'danger' | 'success' | 'ink' | 'inkQuiet'

interface Props extends Omit<TextProps, 'style'> {
  children: ReactNode
  size?: 'small' | 'body' | 'large'
  tone?: Tone
  isStrong?: boolean
  /** `script`: words of the play, in its serif. */
  face?: 'body' | 'script'
  align?: TextStyle['textAlign']
  /** Language of the words, when it is not the one of the screen. */
  lang?: string
}

/** Words on a surface. */
export function Text({
  size = 'body',
  tone = 'plain',
  face = 'body',
  isStrong,
  align,
  lang,
  children,
  ...rest
}: Props) {
  const styles = useStyles()
  const style = [styles[size], styles[tone], styles[face], isStrong && styles.strong, align && { textAlign: align }]
  return (
    <NativeText {...rest} {...(lang === undefined ? {} : onWeb({ lang }))} style={style}>
      {children}
    </NativeText>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    small: { fontSize: FONT_SIZE.small, lineHeight: FONT_SIZE.small * 1.45 },
    body: { fontSize: FONT_SIZE.body, lineHeight: FONT_SIZE.body * 1.5, fontFamily: FONT.body },
    large: { fontSize: FONT_SIZE.large, lineHeight: FONT_SIZE.large * 1.45 },
    plain: { color: colours.text },
    quiet: { color: colours.textQuiet },
    accent: { color: colours.accent },
    danger: { color: colours.danger },
    success: { color: colours.success },
    ink: { color: colours.ink },
    inkQuiet: { color: colours.inkQuiet },
    script: { fontFamily: FONT.script },
    strong: { fontWeight: '600' },
  }),
)
