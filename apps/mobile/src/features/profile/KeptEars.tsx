import { useQuery, useQueryClient } from '@tanstack/react-query'
import { StyleSheet, View } from 'react-native'
import { megabytes, useWords } from '../../i18n/index.ts'
import { earFiles } from '../../platform/earFiles'
import { SPACE } from '../../theme/index.ts'
import { Button, Text, toast } from '../../ui/index.ts'

const KEY = ['device', 'ears']

/** What hears a voice without a connection, where the browser has to keep it, and how to be rid of it. */
export function KeptEars() {
  const [t, { language }] = useWords('settings')
  const cache = useQueryClient()
  const kept = useQuery({
    queryKey: KEY,
    queryFn: async () => (await earFiles?.kept()) ?? 0,
    networkMode: 'always',
    staleTime: 0,
  })
  async function free() {
    await earFiles?.free()
    await cache.invalidateQueries({ queryKey: KEY })
    toast(t('device.earsFreed'))
  }
  if (!kept.data) return null
  return (
    <View style={styles.row} testID="kept-ears">
      <View style={styles.words}>
        <Text>{t('device.ears')}</Text>
        <Text size="small" tone="quiet">
          {t('device.earsHint', { size: megabytes(kept.data, language) })}
        </Text>
      </View>
      <Button
        label={t('device.free')}
        fullLabel={t('device.freeOf', { title: t('device.ears') })}
        onPress={() => void free()}
        testID="free-ears"
      />
    </View>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.m },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 180, gap: SPACE.xs },
})
