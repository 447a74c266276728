import { StyleSheet, View } from 'react-native'
import { megabytes, useWords } from '../../i18n/index.ts'
import type { Holding } from '../../offline/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Card, Heading, Text } from '../../ui/index.ts'
import { KeptEars } from './KeptEars.tsx'
import { useHoldings } from './useHoldings.ts'

/** The scripts that are kept on this device, what they take up, and a way to free that. */
export function DeviceStorage() {
  const [t, { language }] = useWords('settings')
  const { holdings, free } = useHoldings()
  if (holdings === null) return null
  const all = holdings.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <Card>
      <Heading level={2}>{t('device.title')}</Heading>
      <Text size="small" tone="quiet">
        {t(holdings.length === 0 ? 'device.none' : 'device.hint')}
      </Text>
      {holdings.map((holding) => (
        <Kept key={holding.scriptId} holding={holding} onFree={() => free(holding)} />
      ))}
      <KeptEars />
      {holdings.length > 1 ? (
        <Text tone="quiet" testID="kept-in-all">
          {t('device.inAll', { size: megabytes(all, language) })}
        </Text>
      ) : null}
    </Card>
  )
}

function Kept({ holding, onFree }: { holding: Holding; onFree: () => void }) {
  const [t, { language }] = useWords('settings')
  const { title, here, total, bytes } = holding
  return (
    <View style={styles.row} testID={`kept-${holding.scriptId}`}>
      <View style={styles.words}>
        <Text lang={holding.language}>{title}</Text>
        <Text size="small" tone="quiet">
          {t('device.holding', { here, total, size: megabytes(bytes, language) })}
        </Text>
      </View>
      <Button label={t('device.free')} fullLabel={t('device.freeOf', { title })} onPress={onFree} />
    </View>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.m },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 180, gap: SPACE.xs },
})
