import type { Hint } from '@scripteam/practice'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE, useTheme } from '../../../theme/index.ts'
import { Icon, Text } from '../../../ui/index.ts'

/** A hint in words; those that go into the line itself are seen there. Always there, for screen readers to watch. */
export function HintPart({ hint }: { hint: Hint | null }) {
  const { colours } = useTheme()
  const words = useHintWords(hint)
  return (
    <View aria-live="polite" testID="hint" style={styles.hint}>
      {words === null ? null : (
        <>
          <Icon name="hint" colour={colours.accent} />
          <View style={styles.words}>
            <Text>{words}</Text>
          </View>
        </>
      )}
    </View>
  )
}

function useHintWords(hint: Hint | null): string | null {
  const [t] = useWords('rehearsal')
  switch (hint?.kind) {
    case 'intention':
      return t('stage.hintIntention', { what: [hint.tone, ...hint.notes].filter(Boolean).join(' · ') })
    case 'letters':
      return t('stage.hintLetters', { letters: hint.letters.join(' · ') })
    case 'prompt':
      return t('stage.hintPrompt')
    default:
      return null
  }
}

const styles = StyleSheet.create({
  hint: { flexDirection: 'row', alignItems: 'center', gap: SPACE.m, minHeight: 28 },
  words: { flex: 1 },
})
