import type { LineDiff, SaidWord } from '@scripteam/practice'
import { StyleSheet, Text, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { FONT, FONT_SIZE, type Theme, themed } from '../../../theme/index.ts'
import { onWeb } from '../../../ui/index.ts'
import { signsOf } from './lineReviews.ts'

const SIZE = FONT_SIZE.large

/** A line as it was heard: colours for the eye, signs for whoever does not tell colours apart, a sentence for the ear. */
export function DiffText({ diff, lang }: { diff: LineDiff; lang: string }) {
  const styles = useStyles()
  const spoken = useSpokenSigns(diff)
  return (
    <View testID="diff">
      <Text style={styles.spoken}>{spoken}</Text>
      <Text aria-hidden {...onWeb({ lang })} style={styles.line}>
        {diff.words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words of a printed line never move.
          <Text key={index}>
            <Extra words={word.extraBefore} />
            <Said word={word} />{' '}
          </Text>
        ))}
        <Extra words={diff.extraBehind} />
      </Text>
    </View>
  )
}

function Said({ word }: { word: SaidWord }) {
  const styles = useStyles()
  const text = `${word.before}${word.text}${word.after}`
  if (word.said === 'check') return <Text style={styles.check}>{`${text}?`}</Text>
  if (word.said === 'missed') return <Text style={styles.missed}>{`−${text}`}</Text>
  return <Text>{text}</Text>
}

function Extra({ words }: { words: readonly string[] }) {
  const styles = useStyles()
  return words.length === 0 ? null : <Text style={styles.extra}>{`+${words.join(' ')} `}</Text>
}

function useSpokenSigns(diff: LineDiff): string {
  const [t] = useWords('review')
  const signs = signsOf(diff)
  const line = diff.words.map((word) => word.before + word.text + word.after).join(' ')
  const kinds = (['missed', 'check', 'extra'] as const).filter((kind) => signs[kind].length > 0)
  return [line, ...kinds.map((kind) => t(`spoken.${kind}`, { words: signs[kind].join(', ') }))].join('. ')
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    line: { color: colours.text, fontFamily: FONT.script, fontSize: SIZE, lineHeight: SIZE * 1.5 },
    check: { color: colours.warning, textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
    missed: { color: colours.danger, textDecorationLine: 'line-through' },
    extra: { color: colours.textQuiet, fontStyle: 'italic' },
    // Out of sight, not out of reach for screen readers.
    spoken: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', opacity: 0 },
  }),
)
