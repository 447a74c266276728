import type { Hint } from '@scripteam/practice'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE, useTheme } from '../../../theme/index.ts'
import { Icon, Text } from '../../../ui/index.ts'
import type { StageView } from './stageView.ts'

/** A hint in words, and how far up the ladder it is. Words that go into the line are said here too: readers of the screen watch this place. */
export function HintPart({ hint, rung }: { hint: Hint | null; rung: StageView['rung'] }) {
  const [t] = useWords('runs')
  const { colours } = useTheme()
  const words = useHintWords(hint)
  return (
    <View aria-live="polite" testID="hint" style={styles.hint}>
      {words === null ? null : (
        <>
          <Icon name="hint" colour={colours.accent} />
          <View style={styles.words}>
            <Text numberOfLines={3}>{words}</Text>
            {rung === null ? null : (
              <Text size="small" tone="quiet">
                {t('rung', { rung: rung.at, all: rung.of })}
              </Text>
            )}
          </View>
        </>
      )}
    </View>
  )
}

function useHintWords(hint: Hint | null): string | null {
  const [t] = useWords(['rehearsal', 'runs'])
  switch (hint?.kind) {
    case 'intention':
      return t('rehearsal:stage.hintIntention', { what: [hint.tone, ...hint.notes].filter(Boolean).join(' · ') })
    case 'letters':
      return t('rehearsal:stage.hintLetters', { letters: hint.letters.join(' · ') })
    case 'prompt':
      return t('rehearsal:stage.hintPrompt')
    case 'words':
    case 'phrase':
    case 'line':
      return t('runs:hintWords', { words: hint.text })
    default:
      return null
  }
}

const styles = StyleSheet.create({
  hint: { flexDirection: 'row', alignItems: 'center', gap: SPACE.m, minHeight: 28 },
  words: { flex: 1 },
})
