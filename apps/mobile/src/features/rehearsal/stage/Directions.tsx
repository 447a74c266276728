import { StyleSheet, Text, View } from 'react-native'
import { FONT, FONT_SIZE, SPACE, type Theme, themed } from '../../../theme/index.ts'
import { onWeb } from '../../../ui/index.ts'

/** Stage directions, in italics as they are printed. */
export function Directions({ texts, lang }: { texts: readonly string[]; lang: string }) {
  const styles = useStyles()
  if (texts.length === 0) return null
  return (
    <View style={styles.box}>
      {texts.map((text) => (
        <Text key={text} {...onWeb({ lang })} style={styles.text}>
          {text}
        </Text>
      ))}
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    box: { gap: SPACE.xs },
    text: {
      color: colours.textQuiet,
      fontFamily: FONT.script,
      fontStyle: 'italic',
      fontSize: FONT_SIZE.body + 1,
      lineHeight: FONT_SIZE.body * 1.5,
    },
  }),
)
