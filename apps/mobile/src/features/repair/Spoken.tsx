import { StyleSheet, Text, View } from 'react-native'

/** Says to readers of the screen what has just been done. Always there, since they watch only what was there before. */
export function Spoken({ words }: { words: string }) {
  return (
    <View role="status" aria-live="polite" style={styles.unseen} testID="spoken">
      <Text>{words}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  unseen: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', opacity: 0 },
})
