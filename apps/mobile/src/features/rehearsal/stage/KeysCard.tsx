import { Platform, StyleSheet, useWindowDimensions, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE, WIDTH } from '../../../theme/index.ts'
import { Text } from '../../../ui/index.ts'

const KEYS = ['done', 'line', 'back', 'skip', 'again', 'pause'] as const

/** What the keyboard does, where there is likely to be one. */
export function KeysCard() {
  const [t] = useWords(['rehearsal', 'runs'])
  const isWide = useWindowDimensions().width >= WIDTH.wide
  if (Platform.OS !== 'web' || !isWide) return null
  return (
    <View style={styles.keys} role="list" aria-label={t('rehearsal:stage.keysTitle')}>
      {KEYS.map((key) => (
        <View key={key} role="listitem">
          <Text size="small" tone="quiet">
            {t(`rehearsal:stage.keys.${key}`)}
          </Text>
        </View>
      ))}
      <View role="listitem">
        <Text size="small" tone="quiet">
          {t('runs:keyDim')}
        </Text>
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  keys: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'center',
    columnGap: SPACE.xl,
    rowGap: SPACE.xs,
    maxWidth: WIDTH.page,
  },
})
