import { StyleSheet, Text, View } from 'react-native'
import { absolute } from '../client/index.ts'
import { FONT, type Theme, themed } from '../theme/index.ts'
import { Picture } from './Picture'

interface Props {
  name: string
  /** Address of the drawing; initials stand in until there is one. */
  imageUrl?: string | undefined
  /** Leave out where the name stands beside it. */
  alt?: string
  size?: number
}

/** A character's face in a round frame. */
export function Avatar({ name, imageUrl, alt = '', size = 56 }: Props) {
  const styles = useStyles()
  const frame = { width: size, height: size, borderRadius: size / 2 }
  return (
    <View style={[styles.frame, frame]} aria-hidden={alt === '' ? true : undefined}>
      {imageUrl === undefined ? (
        <Text style={[styles.initials, { fontSize: size * 0.38 }]}>{initialsOf(name)}</Text>
      ) : (
        <Picture address={absolute(imageUrl)} alt={alt} size={size} />
      )}
    </View>
  )
}

/** The first letters of the first two words that are names rather than articles. */
function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}/u.test(word))
  const names = words.filter((word) => word.length > 2)
  return (names.length > 0 ? names : words)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    frame: {
      backgroundColor: colours.velvet,
      borderWidth: 2,
      borderColor: colours.accent,
      alignItems: 'center',
      justifyContent: 'center',
      overflow: 'hidden',
    },
    initials: { color: colours.onVelvet, fontFamily: FONT.display },
  }),
)
