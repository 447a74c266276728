import { Image } from 'react-native'

/** A drawing from an address. An empty `alt` means that the words beside it say it all. */
export function Picture({ address, alt, size }: { address: string; alt: string; size: number }) {
  return <Image source={{ uri: address }} alt={alt} style={{ width: size, height: size }} resizeMode="cover" />
}
