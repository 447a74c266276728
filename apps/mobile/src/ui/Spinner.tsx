import { ActivityIndicator, View } from 'react-native'

/** Turns while something is on its way; the words beside it say so, hence readers of the screen are spared it. */
export function Spinner({ colour, size }: { colour: string; size: 'small' | 'large' }) {
  return (
    <View aria-hidden>
      <ActivityIndicator color={colour} size={size} />
    </View>
  )
}
