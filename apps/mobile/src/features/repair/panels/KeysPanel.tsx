import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { RADIUS, SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Dialog, Text } from '../../../ui/index.ts'
import { type Act, KEY_NAMES } from '../wishes.ts'

/** Everything the keyboard does on the desk. */
export function KeysPanel({ onClose }: { onClose: () => void }) {
  const [t] = useWords('repair')
  // The table has a name for each act and nothing else.
  const acts = Object.keys(KEY_NAMES) as Act[]
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose}>
      <View role="list" style={{ gap: SPACE.s }}>
        <OneKey keys="J K ↓ ↑" does={t('keys.move')} />
        <OneKey keys="N" does={t('keys.nextDoubt')} />
        <OneKey keys="⇧N" does={t('keys.previousDoubt')} />
        {acts.map((act) => (
          <OneKey key={act} keys={KEY_NAMES[act]} does={t(`acts.${act}`)} />
        ))}
        <OneKey keys="U Ctrl+Z" does={t('keys.undo')} />
        <OneKey keys="Ctrl+⇧Z" does={t('keys.redo')} />
        <OneKey keys="O" does={t('acts.original')} />
        <OneKey keys="Home End" does={t('keys.ends')} />
        <OneKey keys="?" does={t('keys.help')} />
      </View>
    </Dialog>
  )
}

function OneKey({ keys, does }: { keys: string; does: string }) {
  const styles = useStyles()
  return (
    <View role="listitem" style={styles.row}>
      <View style={styles.keys}>
        {keys.split(' ').map((key) => (
          <View key={key} style={styles.key}>
            <Text size="small">{key}</Text>
          </View>
        ))}
      </View>
      <View style={styles.does}>
        <Text>{does}</Text>
      </View>
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    row: { flexDirection: 'row', alignItems: 'center', gap: SPACE.m },
    keys: { width: 150, flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.xs },
    key: {
      minWidth: 28,
      alignItems: 'center',
      paddingHorizontal: SPACE.s,
      paddingVertical: SPACE.hair,
      borderWidth: 1,
      borderColor: colours.edge,
      borderRadius: RADIUS.s,
    },
    does: { flex: 1 },
  }),
)
