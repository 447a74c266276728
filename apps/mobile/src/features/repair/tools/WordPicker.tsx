import { useEffect, useRef } from 'react'
import { Text as NativeText, Pressable, StyleSheet, View } from 'react-native'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed } from '../../../theme/index.ts'
import { type KeyPress, onWeb } from '../../../ui/index.ts'
import { endsOf, type Stretch, stretchedBy, type Word } from './words.ts'

interface Props {
  label: string
  words: readonly Word[]
  /** What is lit, in words. */
  lit: Stretch
  /** The word that has the focus. */
  at: number
  /** A thin line stands before the first lit word: the text is cut there. */
  isCut?: boolean
  onTap: (word: number) => void
  onStretch: (stretch: Stretch) => void
  onDone: () => void
  onCancel: () => void
}

/** The words of a line, to pick from: arrows walk, Shift reaches on, a tap picks, Enter is done. */
export function WordPicker({ label, words, lit, at, isCut, onTap, onStretch, onDone, onCancel }: Props) {
  const styles = useStyles()
  const focused = useRef<View | null>(null)
  useEffect(() => {
    // The word that is walked to has the focus, and so it is read out.
    if (at >= 0) focused.current?.focus()
  }, [at])
  function onKeyDown(event: KeyPress & { shiftKey?: boolean }) {
    if (event.key === 'Enter') onDone()
    else if (event.key === 'Escape') onCancel()
    else {
      const next = stretchedBy(
        event.key,
        event.shiftKey === true && isCut !== true,
        { from: lit.from, to: at },
        words.length,
      )
      if (next === null) return
      onStretch(next)
    }
    event.preventDefault()
  }
  const [first, last] = endsOf(lit)
  return (
    <View
      aria-label={label}
      style={styles.words}
      {...onWeb({ role: 'listbox', onKeyDown, 'aria-multiselectable': true, 'aria-orientation': 'horizontal' })}
    >
      {words.map((word, index) => {
        const isLit = index >= first && index <= last
        return (
          <Pressable
            key={word.from}
            ref={index === at ? focused : null}
            role="option"
            aria-selected={isLit}
            tabIndex={index === at ? 0 : -1}
            onPress={() => onTap(index)}
            style={[styles.word, isLit && styles.lit, isCut && index === first && styles.cut]}
          >
            <NativeText style={[styles.text, isLit && styles.litText]}>{word.text}</NativeText>
          </Pressable>
        )
      })}
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    words: { flexDirection: 'row', flexWrap: 'wrap', rowGap: 2 },
    word: {
      paddingHorizontal: SPACE.xs,
      paddingVertical: 5,
      borderLeftWidth: 3,
      borderLeftColor: 'transparent',
      borderBottomWidth: 2,
      borderBottomColor: 'transparent',
    },
    lit: { borderBottomColor: colours.accent },
    cut: { borderLeftColor: colours.accent, borderTopLeftRadius: RADIUS.s },
    text: { color: colours.textQuiet, fontFamily: FONT.script, fontSize: FONT_SIZE.large },
    litText: { color: colours.text },
  }),
)
