import type { ReactNode } from 'react'
import { StyleSheet, Text, type TextStyle } from 'react-native'
import { FONT, FONT_SIZE, type Theme, themed } from '../theme/index.ts'
import { onWeb } from './onWeb.ts'

interface Props {
  children: ReactNode
  level: 1 | 2 | 3
  /** How large it is drawn, when that is not its level. */
  look?: 1 | 2 | 3
  /** For `aria-labelledby`. */
  id?: string
  align?: TextStyle['textAlign']
  lang?: string
}

/** A heading in the serif of the house. */
export function Heading({ children, level, look = level, id, align, lang }: Props) {
  const styles = useStyles()
  const style = [styles.base, look === 1 ? styles.one : look === 2 ? styles.two : styles.three]
  return (
    <Text
      role="heading"
      {...onWeb({ 'aria-level': level, ...(lang === undefined ? {} : { lang }) })}
      nativeID={id}
      style={[style, align && { textAlign: align }]}
    >
      {children}
    </Text>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    base: { color: colours.text, fontFamily: FONT.display },
    one: { fontSize: FONT_SIZE.display, lineHeight: FONT_SIZE.display * 1.2 },
    two: { fontSize: FONT_SIZE.title, lineHeight: FONT_SIZE.title * 1.25 },
    three: { fontSize: FONT_SIZE.large, lineHeight: FONT_SIZE.large * 1.3 },
  }),
)
