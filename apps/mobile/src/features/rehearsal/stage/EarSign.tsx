import { useSyncExternalStore } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { useEars } from '../../../state/index.ts'
import { SPACE, useTheme } from '../../../theme/index.ts'
import { Icon, type IconName, Text } from '../../../ui/index.ts'
import type { Heard, Hearing } from './hearing.ts'

interface Props {
  hearing: Hearing
  isBegun: boolean
}

/** By what I am heard, whether my voice leaves the device, and what went wrong if something did. Always in view. */
export function EarSign({ hearing, isBegun }: Props) {
  const heard = useSyncExternalStore(hearing.watch, hearing.seen, hearing.seen)
  const [t] = useWords('ears')
  const { colours } = useTheme()
  const isKept = useEars((state) => state.keepsMine)
  const isOut = heard.by === 'server'
  const words = !isBegun ? t(`before.${heard.by}`) : heard.isOpening ? t('opening') : t(`now.${heard.by}`)
  return (
    <View role="status" testID="ears" style={styles.sign}>
      <Icon name={iconOf(heard)} size={18} colour={isOut ? colours.warning : colours.textQuiet} />
      <View style={styles.words}>
        <Text size="small" tone={isOut ? 'plain' : 'quiet'} isStrong={isOut}>
          {words}
        </Text>
        {isKept && heard.by !== 'tap' ? (
          <Text size="small" tone="quiet" testID="kept-sign">
            {t('keep.sign')}
          </Text>
        ) : null}
        {heard.problem === null || heard.isOpening ? null : (
          <Text size="small" tone="quiet" testID="ear-problem">
            {t(`problems.${heard.problem}`)}
          </Text>
        )}
      </View>
    </View>
  )
}

function iconOf({ by }: Heard): IconName {
  return by === 'tap' ? 'check' : by === 'server' ? 'warning' : 'microphone'
}

const styles = StyleSheet.create({
  sign: { flexDirection: 'row', alignItems: 'flex-start', justifyContent: 'center', gap: SPACE.s },
  words: { flexShrink: 1 },
})
