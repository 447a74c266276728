import type { ScriptPage } from '@scripteam/contract/model'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Text } from '../../../ui/index.ts'

interface Props {
  page: ScriptPage | null
  number: number
  /** The page of the selected row. */
  home: number
  onTurn: (to: number) => void
}

/** Which page of the file is shown, and the way to its neighbours. */
export function PageBar({ page, number, home, onTurn }: Props) {
  const [t] = useWords('repair')
  const pages = page?.pages ?? number
  return (
    <View style={styles.bar}>
      <Button
        look="bare"
        icon="back"
        isIconOnly
        label={t('original.previous')}
        isDisabled={number <= 1}
        onPress={() => onTurn(number - 1)}
      />
      <View style={styles.words} role="status">
        <Text size="small" tone="quiet" align="center">
          {t('original.page', { page: number, pages })}
        </Text>
      </View>
      {number === home ? null : (
        <Button look="bare" icon="repeat" isIconOnly label={t('original.back')} onPress={() => onTurn(home)} />
      )}
      <Button
        look="bare"
        icon="forward"
        isIconOnly
        label={t('original.next')}
        isDisabled={number >= pages}
        onPress={() => onTurn(number + 1)}
      />
    </View>
  )
}

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', alignItems: 'center', gap: SPACE.s, paddingHorizontal: SPACE.s, minHeight: 48 },
  words: { flex: 1 },
})
