import { Image, View } from 'react-native'
import { SvgUri } from 'react-native-svg'

/** A drawing from an address, as PNG or within the address itself as SVG. An empty `alt` means that the words beside it say it all. */
export function Picture({ address, alt, size }: { address: string; alt: string; size: number }) {
  return (
    <View accessible={alt !== ''} accessibilityRole="image" accessibilityLabel={alt}>
      {address.startsWith('data:image/svg') ? (
        <SvgUri uri={address} width={size} height={size} />
      ) : (
        <Image source={{ uri: address }} style={{ width: size, height: size }} />
      )}
    </View>
  )
}
