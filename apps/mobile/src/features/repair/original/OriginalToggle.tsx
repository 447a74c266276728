import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { Button } from '../../../ui/index.ts'

/** Opens the original above the reading where there is no room for both side by side. */
export function OriginalToggle({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const [t] = useWords('repair')
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'center' }}>
      <Button
        look="bare"
        icon="page"
        label={isOpen ? t('acts.hideOriginal') : t('acts.original')}
        isExpanded={isOpen}
        onPress={onToggle}
        testID="toggle-original"
      />
    </View>
  )
}
