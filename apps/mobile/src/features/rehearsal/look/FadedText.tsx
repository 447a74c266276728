import type { FadedLine, FadedToken } from '@scripteam/practice'
import { StyleSheet, Text, View } from 'react-native'
import { FONT, type Theme, themed } from '../../../theme/index.ts'

interface Props {
  faded: FadedLine
  /** The word to be said next. */
  nextWord: number | null
  /** What a screen reader says instead: hidden words are counted, never named. */
  spoken: string
  /** Letters in density-independent pixels. */
  fontSize: number
  /** Not my turn yet: the whole line steps back. */
  isQuiet?: boolean
  lang?: string
}

/** My line with its bars and letters. What is hidden is not in it, neither drawn nor spoken. */
export function FadedText({ faded, nextWord, spoken, fontSize, isQuiet, lang }: Props) {
  const styles = useStyles()
  return (
    <View>
      <Text style={styles.spoken}>{spoken}</Text>
      <Text
        aria-hidden
        {...(lang === undefined ? {} : { lang })}
        style={[styles.line, { fontSize, lineHeight: fontSize * 1.45 }, isQuiet && styles.quiet]}
      >
        {faded.tokens.map((token) => (
          <Token key={token.word} token={token} isNext={token.word === nextWord} level={faded.level} />
        ))}
      </Text>
    </View>
  )
}

function Token({ token, isNext, level }: { token: FadedToken; isNext: boolean; level: FadedLine['level'] }) {
  const styles = useStyles()
  return (
    <>
      <Text style={isNext && styles.next}>
        {token.before}
        {token.text}
        {token.kind === 'shown' ? null : <Text style={[styles.bar, isNext && styles.next]}>{barOf(token, level)}</Text>}
        {token.after}
      </Text>
      <Text> </Text>
    </>
  )
}

const BLANK = '\u00a0'
const WIDEST = 24

/** Underlined blanks: as long as the word about is, of one length where lengths are hidden too, and one long one for a whole line. */
function barOf(token: FadedToken, level: FadedLine['level']): string {
  if (token.kind === 'initial') return BLANK.repeat(token.bar)
  return BLANK.repeat(level === 'know_all_lines' ? WIDEST : 5)
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    line: { color: colours.ink, fontFamily: FONT.script },
    quiet: { color: colours.inkQuiet },
    bar: { textDecorationLine: 'underline', color: colours.inkQuiet },
    next: { color: colours.accent, textDecorationLine: 'underline' },
    // Out of sight, not out of reach for screen readers.
    spoken: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', opacity: 0 },
  }),
)
